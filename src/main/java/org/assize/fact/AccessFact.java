package org.assize.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts, access rights, and how access is given and taken away. */
public sealed interface AccessFact extends Fact {

    /** Kinds of user accounts. */
    enum AccountKind {
        NAMED,
        SHARED,
        GENERIC,
        SERVICE,
        BREAK_GLASS
    }

    /** Kinds of systems that people log in to. */
    enum SystemType {
        VPN,
        EMAIL,
        CLOUD_STORAGE,
        CLOUD_CONSOLE,
        BUSINESS_APP,
        DIRECTORY,
        OTHER
    }

    /** Second factors. */
    enum MfaMethod {
        NONE,
        SMS,
        TOTP,
        PUSH,
        FIDO2,
        CERT
    }

    /** Who reviews access rights. */
    enum ReviewerRole {
        DEPT_HEAD,
        SYSTEM_OWNER,
        IT
    }

    @Entity(name = "systems", meaning = "A system that people log in to, and how the login is protected")
    record SystemAccess(
            @Key @Meaning("Id of the system") String systemId,
            @Meaning("Kind of system") @Nullable SystemType type,
            @Meaning("Critical for the business") Tri critical,
            @Meaning("Reachable from the internet") Tri internetFacing,

            @Meaning(value = "Active users", unit = "users") @Nullable
            Integer activeUsers,

            @Meaning(value = "Active users for whom multi-factor authentication is enforced", unit = "users") @Nullable
            Integer mfaEnforcedUsers,

            @Meaning(value = "Documented break-glass and service accounts among the active users", unit = "users")
            @Nullable
            Integer exemptUsers,

            @Meaning("Strongest second factor that is enforced") @Nullable
            MfaMethod mfaMethod,

            @Meaning("What protects the login instead of a second factor") @Nullable
            String compensatingControl,

            @Meaning("Risk under which the lack of a second factor was accepted") @Nullable
            String riskAcceptanceId,

            Origin origin)
            implements AccessFact {}

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
            implements AccessFact {
        public UserAccount {
            users = Copies.set(users);
            entitlements = Copies.set(entitlements);
            roleBaseline = Copies.set(roleBaseline);
        }
    }

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
            implements AccessFact {
        public LeaverEvent {
            accounts = Copies.list(accounts);
        }
    }

    @Entity(name = "jml-process", meaning = "The process for joiners, movers and leavers")
    record JmlProcess(
            @Meaning("The process is written down") Tri documented,

            @Meaning("HR tells IT of each joiner, mover and leaver")
            Tri hrTriggersIt,

            @Meaning("Access is removed automatically") Tri deprovisioningAutomated,

            @Meaning(
                    value = "Own limit for disabling a leaver's accounts, after the end of the entitlement",
                    unit = "hours")
            @Nullable
            Integer slaHours,

            Origin origin)
            implements AccessFact {}

    @Entity(name = "authentication-policy", meaning = "The rules for passwords and second factors")
    record AuthenticationPolicy(
            @Meaning(value = "Least length of a password", unit = "characters") @Nullable
            Integer minLength,

            @Meaning("Known and weak passwords are refused") Tri blocklist,
            @Meaning("Passwords may be shared") Tri sharedPasswordsAllowed,

            @Meaning("Kinds of systems for which multi-factor authentication is demanded") @Nullable
            Set<SystemType> mfaScope,

            @Meaning("Accounts are locked or slowed down after failed logins")
            Tri lockout,

            Origin origin)
            implements AccessFact {
        public AuthenticationPolicy {
            mfaScope = Copies.set(mfaScope);
        }
    }

    @Entity(name = "access-reviews", meaning = "A review of access rights")
    record AccessReview(
            @Key @Meaning("Id of the review") String reviewId,
            @Meaning("Systems that it covers") @Nullable Set<String> systems,
            @Meaning("When it was performed") Event performedOn,
            @Meaning("Role of who reviewed") @Nullable ReviewerRole reviewerRole,

            @Meaning(value = "Accounts to be reviewed", unit = "accounts") @Nullable
            Integer accountsInScope,

            @Meaning(value = "Accounts that were reviewed", unit = "accounts") @Nullable
            Integer accountsReviewed,

            @Meaning(value = "Revocations that the review asked for", unit = "accounts") @Nullable
            Integer revocationsRequested,

            @Meaning(value = "Revocations that were carried out", unit = "accounts") @Nullable
            Integer revocationsDone,

            @Meaning("When the last revocation was carried out")
            Event revocationsDoneOn,

            @Meaning("The review is evidenced") Tri evidence,
            Origin origin)
            implements AccessFact {
        public AccessReview {
            systems = Copies.set(systems);
        }
    }
}
