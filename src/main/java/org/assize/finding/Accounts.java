package org.assize.finding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.assize.fact.AccessFact.AccountKind;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.ChangeKind;
import org.assize.fact.OperationsFact.ChangeRecord;
import org.assize.fact.Precision;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells of one account what the topics about access ask. Pure. */
public final class Accounts {

    private static final String DISABLED = "accounts.disabled-at";
    private static final String KIND = "accounts.kind";
    private static final String PRIVILEGED = "accounts.privileged";
    private static final String APPROVAL = "accounts.approval-ref";

    private Accounts() {}

    /**
     * @param set what the dossier holds of accounts; only a complete one shows that a value is not there
     * @param dormantDays days without a login from which on an account is dormant
     * @param severalUsers from how many users on an account is shared
     */
    public static AccountState observe(
            final UserAccount account,
            final RecordSet set,
            final int dormantDays,
            final int severalUsers,
            final AssessmentContext context) {
        final Tri open = open(account, context);
        final Tri privileged = account.privileged();
        final Tri shared = is(account, AccountKind.SHARED);
        final Tri service = is(account, AccountKind.SERVICE);
        final Tri personal = is(account, AccountKind.NAMED);
        final Tri breakGlass = is(account, AccountKind.BREAK_GLASS);
        final Tri approved = told(account.approvalRef(), "approval-ref", set);
        final Tri owned = told(account.owner(), "owner", set);
        return new AccountState(
                account.ref(),
                account.accountId(),
                account.personId(),
                account.systemId(),
                open,
                privileged,
                personal,
                service,
                breakGlass,
                opened(open)
                        .and(service.or(breakGlass).negated(), KIND)
                        .and(account.localAdmin(), "accounts.local-admin")
                        .and(account.roleNeedsLocalAdmin().negated(), "accounts.role-needs-local-admin")
                        .check(),
                opened(open)
                        .and(excess(account), missingRights(account))
                        .and(approved.negated(), APPROVAL)
                        .check(),
                opened(open)
                        .and(shared, KIND)
                        .and(privileged.negated(), PRIVILEGED)
                        .and(approved.negated(), APPROVAL)
                        .check(),
                opened(open)
                        .and(shared.or(is(account, AccountKind.GENERIC)), KIND)
                        .and(privileged, PRIVILEGED)
                        .and(several(account.users(), severalUsers), "accounts.users")
                        .check(),
                unapproved(account, open, approved, context),
                opened(open)
                        .and(service, KIND)
                        .and(owned.negated().or(account.interactiveLogin()), missingOwner(owned))
                        .check(),
                opened(open)
                        .and(personal, KIND)
                        .and(unused(account, dormantDays, context), "accounts.last-login-at")
                        .check(),
                opened(open)
                        .and(account.defaultPassword(), "accounts.default-password")
                        .check());
    }

    private static Check.Conditions opened(final Tri open) {
        return Check.when(open, DISABLED);
    }

    /** Whether the account is not disabled at the date of the assessment. */
    public static Tri open(final UserAccount account, final AssessmentContext context) {
        final Moment disabled = account.disabledAt().at();
        final boolean later =
                disabled != null && disabled.earliest(context.zone()).isAfter(context.instant());
        return later ? Tri.YES : account.disabledAt().happened().negated();
    }

    /** Whether it is of the kind; an account of which only the holder is known is that person's own. */
    private static Tri is(final UserAccount account, final AccountKind kind) {
        final AccountKind actual = account.kind();
        if (actual == null) {
            return account.personId() == null ? Tri.UNKNOWN : Tri.of(kind == AccountKind.NAMED);
        }
        return Tri.of(actual == kind);
    }

    /** YES if there is a value; NO only where a complete record set has the column. */
    private static Tri told(final @Nullable String value, final String column, final RecordSet set) {
        if (value != null) {
            return Tri.YES;
        }
        return set.complete() == Tri.YES && set.columns().contains(column) ? Tri.NO : Tri.UNKNOWN;
    }

    private static Tri several(final @Nullable Set<String> users, final int several) {
        return users == null ? Tri.UNKNOWN : Tri.of(users.size() >= several);
    }

    private static Tri excess(final UserAccount account) {
        final Set<String> rights = account.entitlements();
        final Set<String> needed = account.roleBaseline();
        if (rights != null && rights.isEmpty()) {
            return Tri.NO;
        }
        return rights == null || needed == null ? Tri.UNKNOWN : Tri.of(!needed.containsAll(rights));
    }

    private static String missingRights(final UserAccount account) {
        return account.entitlements() == null ? "accounts.entitlements" : "accounts.role-baseline";
    }

    private static String missingOwner(final Tri owned) {
        return owned == Tri.UNKNOWN ? "accounts.owner" : "accounts.interactive-login";
    }

    private static Check unapproved(
            final UserAccount account, final Tri open, final Tri approved, final AssessmentContext context) {
        if (approved != Tri.YES) {
            return opened(open).and(approved.negated(), APPROVAL).check();
        }
        final Tri early = createdBefore(account.createdAt(), account.approvedAt(), context.zone());
        final String missing = account.createdAt() == null ? "accounts.created-at" : "accounts.approved-at";
        return opened(open).and(early, missing).check();
    }

    /** Whether it was created before the approval; days compare as days, so that both may happen on one day. */
    private static Tri createdBefore(final @Nullable Moment created, final Event approved, final ZoneId zone) {
        final Moment at = approved.at();
        if (at == null) {
            return approved.happened() == Tri.NO ? Tri.YES : Tri.UNKNOWN;
        }
        if (created == null) {
            return Tri.UNKNOWN;
        }
        return created.precision() == Precision.DAY || at.precision() == Precision.DAY
                ? Tri.of(created.date(zone).isBefore(at.date(zone)))
                : Tri.of(created.earliest(zone).isBefore(at.earliest(zone)));
    }

    /** Whether nobody has logged in for so many days, or never since it was created. */
    private static Tri unused(final UserAccount account, final int days, final AssessmentContext context) {
        final Event login = account.lastLoginAt();
        final Moment last = login.happened() == Tri.NO ? account.createdAt() : login.at();
        final LocalDate date = last == null ? null : last.date(context.zone());
        return DueDate.isOverdue(DueDate.daysAfter(date, days), context.date());
    }

    /** Whether nobody has approved the change, before or after; what is pre-approved as a standard needs no approval. */
    public static boolean unexplained(final ChangeRecord change) {
        return change.type() != ChangeKind.STANDARD
                && change.approvedAt().happened() == Tri.NO
                && change.retroApprovedAt().happened() != Tri.YES;
    }
}
