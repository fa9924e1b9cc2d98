package org.assize.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, accounts and access rights. */
public sealed interface AccessFact extends Fact {

    /** Kinds of user accounts. */
    enum AccountKind {
        NAMED,
        SHARED,
        GENERIC,
        SERVICE,
        BREAK_GLASS
    }

    @Entity(name = "accounts", meaning = "A user account on one system")
    record UserAccount(
            @Key @Meaning("Id of the account, unique in the dossier")
            String accountId,

            @Meaning("System that the account belongs to") @Nullable
            String systemId,

            @Meaning("Person who holds it; empty for shared, generic and service accounts") @Nullable
            String personId,

            @Meaning("Kind of account") @Nullable AccountKind kind,

            @Meaning("Has administrator or similarly far-reaching rights")
            Tri privileged,

            @Meaning("An administrator account that is also used for daily work")
            Tri usedForDailyWork,

            @Meaning("Holder is local administrator of the workstation")
            Tri localAdmin,

            @Meaning("The role needs local administrator rights")
            Tri roleNeedsLocalAdmin,

            @Meaning("Persons who use a shared or generic account") @Nullable
            Set<String> users,

            @Meaning("When it was created") @Nullable Moment createdAt,
            @Meaning("Who approved it") @Nullable String approvedBy,
            @Meaning("When it was approved") Event approvedAt,

            @Meaning("Ticket or document of the approval") @Nullable
            String approvalRef,

            @Meaning("When it was disabled or deleted") Event disabledAt,
            @Meaning("Last interactive login") Event lastInteractiveLoginAt,
            @Meaning("Last login of any kind") Event lastLoginAt,

            @Meaning("Multi-factor authentication is enforced")
            Tri mfa,

            @Meaning("Person who answers for it") @Nullable String owner,
            @Meaning("Interactive login is possible") Tri interactiveLogin,

            @Meaning("Reachable from outside the premises or the VPN")
            Tri remoteAccess,

            @Meaning("Rights that it has") @Nullable Set<String> entitlements,
            @Meaning("Rights that the role needs") @Nullable Set<String> roleBaseline,

            @Meaning("Still has the password it was delivered with")
            Tri defaultPassword,

            Origin origin)
            implements AccessFact {}

    @Entity(name = "leavers", meaning = "A person whose entitlement to access has ended or will end")
    record LeaverEvent(
            @Key @Meaning("Person who leaves") String personId,
            @Meaning("When notice was given") @Nullable Moment noticeAt,

            @Key @Meaning("End of the entitlement to access; a day means its end")
            Moment terminationAt,

            @Meaning("Dismissed, or otherwise without own decision")
            Tri involuntary,

            @Meaning("When HR told IT by ticket") Event hrTicketAt,
            @Meaning("When assets were returned") Event assetsReturnedOn,

            @Meaning("Accounts of the person, where accounts do not name persons") @Nullable
            List<String> accounts,

            Origin origin)
            implements AccessFact {}
}
