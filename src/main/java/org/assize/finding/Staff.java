package org.assize.finding;

import java.util.Collection;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges what is agreed with people before they get access. Pure. */
public final class Staff {

    private Staff() {}

    /**
     * Whether the work of a person calls for a check of the background: a role in security, or far-reaching rights.
     *
     * @param roles roles that the person holds
     * @param accounts accounts of the person
     * @param allRoles what the dossier holds of roles; only together with a complete list of accounts it shows that there is none
     */
    public static Tri sensitive(
            final Collection<?> roles,
            final Collection<?> accounts,
            final RecordSet allRoles,
            final RecordSet allAccounts,
            final AssessmentContext context) {
        final Tri privileged = accounts.stream()
                .map(UserAccount.class::cast)
                .map(account -> account.privileged().and(Accounts.open(account, context)))
                .reduce(allAccounts.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or);
        final Tri shown = allRoles.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN;
        return privileged.or(roles.isEmpty() ? shown : Tri.YES);
    }

    /** Whether somebody whose work calls for it was not checked. */
    public static Check unscreened(final Person person, final Tri sensitive, final AssessmentContext context) {
        return Check.when(
                        IncidentClock.known(person.screenedOn(), context)
                                .happened()
                                .negated(),
                        "persons.screened-on")
                .and(sensitive, "role-assignments.person")
                .check();
    }

    /** Whether the person has an account today. */
    public static Tri hasAccess(final Collection<?> accounts, final RecordSet set, final AssessmentContext context) {
        return accounts.stream()
                .map(account -> Accounts.open((UserAccount) account, context))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or);
    }

    /** Whether somebody with access has not promised to keep secrets. */
    public static Check unbound(final Person person, final Tri access) {
        return Check.when(person.ndaSigned().negated(), "persons.nda-signed")
                .and(access, "accounts.person-id")
                .check();
    }
}
