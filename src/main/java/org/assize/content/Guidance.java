package org.assize.content;

import java.util.List;

/**
 * What recommendations are made from: the tables below {@code rules/recommendation}.
 *
 * @param actions how actions are ordered, and what they cost
 * @param programme how a management system is built
 * @param duties what recurs, in the order of the calendar
 * @param rating how a supplier is rated
 */
public record Guidance(ActionTable actions, Programme programme, List<Duty> duties, RatingTable rating) {

    public Guidance {
        duties = List.copyOf(duties);
    }
}
