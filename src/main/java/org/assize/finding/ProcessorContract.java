package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A supplier, and its contract on processing personal data.
 *
 * @param subject the supplier
 * @param supplier its id
 * @param due it processes personal data on behalf of the organisation, so that a contract is needed
 * @param special among the data are special categories or criminal records
 * @param contracted a contract or other legal act binds it
 * @param incomplete no contract that binds it has everything that is required
 * @param undefined none defines subject matter, duration, nature, purpose, data and people
 * @param assists a contract obliges it to help with security and breaches
 * @param certified it has a certificate of its security management system
 * @param missing what would tell whether it is bound
 */
public record ProcessorContract(
        Ref subject,
        String supplier,
        Tri due,
        boolean special,
        Tri contracted,
        Tri incomplete,
        Tri undefined,
        Tri assists,
        boolean certified,
        String missing) {}
