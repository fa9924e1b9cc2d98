package org.assize.finding;

import java.util.Set;
import org.assize.fact.PrivacyFact.Dpo;
import org.assize.fact.Ref;
import org.assize.fact.Role;
import org.assize.fact.Tri;

/**
 * How the organisation's data protection officer stands.
 *
 * @param appointed there is one
 * @param announced the authority and the public know whom to ask
 * @param independent neither instructions nor other roles bind the officer
 * @param equipped the officer is involved, resourced, heard at the top, and does the tasks
 */
public record OfficerState(
        Ref subject, DataDuty appointed, DataDuty announced, DataDuty independent, DataDuty equipped) {

    /** Roles that decide on purposes and means. */
    private static final Set<Role> DECIDING = Set.of(
            Role.CEO,
            Role.COO,
            Role.CFO,
            Role.TOP_MGMT,
            Role.BOARD,
            Role.CISO,
            Role.HEAD_OF_IT,
            Role.HEAD_OF_HR,
            Role.HEAD_OF_MARKETING);

    public static OfficerState observe(final Dpo dpo) {
        return new OfficerState(
                dpo.ref(),
                duty(dpo.appointed(), "dpo.appointed", FailureMode.ABSENT, ""),
                DataDuty.any(
                        duty(
                                dpo.notifiedToSa(),
                                "dpo.notified-to-sa",
                                FailureMode.PARTIAL,
                                "the authority was not told"),
                        duty(
                                dpo.contactPublished(),
                                "dpo.contact-published",
                                FailureMode.PARTIAL,
                                "the contact is not published")),
                DataDuty.any(
                        duty(undivided(dpo), "dpo.conflict-roles", FailureMode.PARTIAL, "another role conflicts"),
                        duty(dpo.independent(), "dpo.independent", FailureMode.PARTIAL, "takes instructions")),
                DataDuty.any(
                        duty(dpo.involved(), "dpo.involved", FailureMode.PARTIAL, "not involved in time"),
                        duty(dpo.resourced(), "dpo.resourced", FailureMode.PARTIAL, "without the resources"),
                        duty(
                                dpo.reportsToTopManagement(),
                                "dpo.reports-to-top-management",
                                FailureMode.PARTIAL,
                                "not heard by top management"),
                        duty(dpo.tasksPerformed(), "dpo.tasks-performed", FailureMode.PARTIAL, "tasks not performed")));
    }

    private static DataDuty duty(final Tri kept, final String attribute, final FailureMode mode, final String words) {
        return DataDuty.of(Check.when(Tri.YES, attribute), kept.negated(), attribute, mode)
                .saying(words);
    }

    private static Tri undivided(final Dpo dpo) {
        final Set<Role> roles = dpo.conflictRoles();
        return roles == null ? Tri.UNKNOWN : Tri.of(roles.stream().noneMatch(DECIDING::contains));
    }
}
