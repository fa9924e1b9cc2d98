package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * Personal data that a finding affects, through one of its subjects.
 *
 * @param obligation the finding
 * @param holder what holds the data
 * @param personal whether there are personal data at all
 * @param sensitive special or criminal data, data of children or vulnerable people, identity documents, payment data or
 *     credentials
 * @param people number of people concerned; null if not known
 * @param contactsOnly nothing but business contacts
 * @param breached a breach of these data is recorded
 */
public record AffectedData(
        String obligation,
        Ref holder,
        Tri personal,
        Tri sensitive,
        @Nullable Integer people,
        Tri contactsOnly,
        Tri breached) {}
