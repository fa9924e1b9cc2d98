package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.assize.fact.AccessFact.SystemAccess;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges accounts with far-reaching rights, and the people who hold them. Pure. */
public final class Administrators {

    private static final String NOBODY_KNOWN = "holder not known";

    private Administrators() {}

    /**
     * Whether no second factor is asked of it: a documented account for emergencies, as long as its system has no more than
     * a few, and an account with which nobody can log in.
     *
     * @param emergencies open accounts for emergencies
     * @param most how many a system may have
     */
    public static boolean exempt(
            final UserAccount account, final AccountState state, final Collection<?> emergencies, final int most) {
        if (state.service() == Tri.YES) {
            return account.interactiveLogin() == Tri.NO;
        }
        final long onSystem = emergencies.stream()
                .filter(other -> Objects.equals(((AccountState) other).system(), state.system()))
                .count();
        return state.breakGlass() == Tri.YES && account.approvalRef() != null && onSystem <= most;
    }

    /** Whether it is used without a second factor. */
    public static Check withoutFactor(final UserAccount account, final AccountState state) {
        return Check.when(state.open(), "accounts.disabled-at")
                .and(state.privileged(), "accounts.privileged")
                .and(account.mfa().negated(), "accounts.mfa")
                .check();
    }

    /** Whether its system is reachable from the internet. */
    public static Tri exposed(final UserAccount account, final Collection<?> systems) {
        return systems.stream()
                .map(SystemAccess.class::cast)
                .filter(system -> system.systemId().equals(account.systemId()))
                .map(SystemAccess::internetFacing)
                .findFirst()
                .orElse(Tri.UNKNOWN);
    }

    /** Whether the failing ones are so many of enough that the control does not work. */
    public static boolean broken(
            final Collection<?> all, final Collection<?> failing, final BigDecimal rate, final int least) {
        return new RateTest(true, rate, least).fails(failing.size(), all.size());
    }

    /** Whether all of enough administrators fail. */
    public static boolean everyone(final Collection<?> persons, final Collection<?> failing, final int least) {
        return persons.size() >= least && failing.containsAll(persons);
    }

    /** Who holds it; accounts whose holder is not known count as one person's. */
    public static String holder(final AccountState state) {
        return Objects.requireNonNullElse(state.person(), NOBODY_KNOWN);
    }

    /**
     * Whether the holder does daily work with it, or has no other account to do it with.
     *
     * @param accounts open accounts of the same person
     * @param set what the dossier holds of accounts; only a complete one shows that there is no other
     */
    public static Check mixed(
            final UserAccount account, final AccountState state, final Collection<?> accounts, final RecordSet set) {
        return Check.when(state.open(), "accounts.disabled-at")
                .and(state.privileged(), "accounts.privileged")
                .and(
                        account.usedForDailyWork()
                                .or(separate(state, accounts, set).negated()),
                        account.usedForDailyWork() == Tri.UNKNOWN
                                ? "accounts.used-for-daily-work"
                                : "accounts.person-id")
                .check();
    }

    private static Tri separate(final AccountState state, final Collection<?> accounts, final RecordSet set) {
        if (state.person() == null) {
            return Tri.UNKNOWN;
        }
        return accounts.stream()
                .map(AccountState.class::cast)
                .map(other -> other.open().and(other.privileged().negated()))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or);
    }
}
