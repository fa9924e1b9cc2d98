package org.assize.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Logging, changes, development and the technical controls. */
public sealed interface OperationsFact extends Fact {

    /** What sets an interval. */
    enum CadenceSource {
        POLICY,
        DEFAULT
    }

    /** Kinds of technical changes. */
    enum ChangeKind {
        STANDARD,
        NORMAL,
        EMERGENCY
    }

    /** Protocols that encrypt a connection. */
    enum CryptoProtocol {
        SSL_3,
        TLS_1_0,
        TLS_1_1,
        TLS_1_2,
        TLS_1_3,
        SSH,
        IPSEC,
        OTHER
    }

    @Entity(name = "log-sources", meaning = "A system and the logs that it writes")
    record LogSource(
            @Key @Meaning("System that writes the logs") String systemId,
            @Meaning("Logging is switched on") Tri loggingEnabled,
            @Meaning("The logs are collected centrally") Tri centralised,

            @Meaning(value = "How long the logs are kept", unit = "days") @Nullable
            Integer retentionDays,

            @Meaning("The logs are protected from change") Tri tamperProtected,
            @Meaning("The clock is synchronised") Tri clockSynced,
            Origin origin)
            implements OperationsFact {}

    @Entity(name = "log-reviews", meaning = "A review of logs")
    record LogReview(
            @Key @Meaning("Id of the review") String reviewId,
            @Meaning("When it was performed") Event performedOn,
            @Meaning("Who performed it") @Nullable String performedBy,

            @Meaning("Systems whose logs were reviewed") @Nullable
            Set<String> systems,

            @Meaning(value = "Anomalies that were found", unit = "anomalies") @Nullable
            Integer anomaliesFound,

            @Meaning("What was done about them") @Nullable List<String> actions,
            @Meaning("The review is evidenced") Tri evidence,
            Origin origin)
            implements OperationsFact {
        public LogReview {
            systems = Copies.set(systems);
            actions = Copies.list(actions);
        }
    }

    @Entity(name = "review-cadences", meaning = "How often a recurring activity is due")
    record ReviewCadence(
            @Key @Meaning("Activity") Activity activity,
            @Meaning("Interval") @Nullable Period period,
            @Meaning("What sets it") @Nullable CadenceSource source,
            @Meaning("First day of the week") @Nullable DayOfWeek weekStart,
            Origin origin)
            implements OperationsFact {}

    @Entity(name = "config-baselines", meaning = "A baseline of secure configuration")
    record ConfigBaseline(
            @Key @Meaning("Platform that it is for") String platform,
            @Meaning("There is a baseline") Tri exists,

            @Meaning(value = "Share of the systems of the platform that follow it", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When it was last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public ConfigBaseline {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "malware-protection", meaning = "The protection from malware")
    record MalwareProtection(
            @Meaning("There is a protection") Tri exists,

            @Meaning(value = "Share of the endpoints and servers that have it", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When the coverage was last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public MalwareProtection {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "network-segments", meaning = "A part of the network that is separated from the others")
    record NetworkSegment(
            @Key @Meaning("Id of the segment") String segmentId,
            @Meaning("Systems in the segment") @Nullable Set<String> systems,
            @Meaning("Reachable from the internet") Tri internetFacing,
            @Meaning("The separation is in place") Tri exists,

            @Meaning(value = "Share of the systems meant for the segment that are in it", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When its firewall rules were last reviewed")
            Event reviewedOn,

            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public NetworkSegment {
            systems = Copies.set(systems);
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "crypto-uses", meaning = "A use of cryptography")
    record CryptoUse(
            @Key @Meaning("Id of the use") String id,
            @Meaning("System that uses it") @Nullable String systemId,
            @Meaning("Algorithm, such as AES") @Nullable String alg,

            @Meaning(value = "Length of the key", unit = "bits") @Nullable
            Integer keyLength,

            @Meaning("Weakest protocol that is accepted") @Nullable
            CryptoProtocol protocol,

            @Meaning("When the key was last changed") Event keyRotatedOn,
            @Meaning("Who answers for the key") @Nullable String owner,
            @Meaning("The encryption is in place") Tri exists,

            @Meaning(value = "Share of the data or connections that are encrypted", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When it was last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public CryptoUse {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "dlp-control", meaning = "The prevention of data leakage")
    record DlpControl(
            @Meaning("There is a control") Tri exists,

            @Meaning(value = "Share of the channels that it covers", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When it was last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public DlpControl {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "web-filter", meaning = "The filtering of web access")
    record WebFilter(
            @Meaning("There is a filter") Tri exists,

            @Meaning(value = "Share of the endpoints that it covers", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When it was last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public WebFilter {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "capacity-records", meaning = "The monitoring of a system's capacity")
    record CapacityRecord(
            @Key @Meaning("System that is monitored") String systemId,
            @Meaning("Capacity is monitored") Tri exists,

            @Meaning(value = "Share of the resources that are monitored", unit = "percent") @Nullable
            BigDecimal coveragePct,

            @Meaning("When the figures were last reviewed") Event reviewedOn,
            @Meaning("Exceptions") @Nullable List<String> exceptions,
            Origin origin)
            implements OperationsFact {
        public CapacityRecord {
            exceptions = Copies.list(exceptions);
        }
    }

    @Entity(name = "change-records", meaning = "A technical change")
    record ChangeRecord(
            @Key @Meaning("Id of the change") String id,
            @Meaning("System that was changed") @Nullable String system,
            @Meaning("Kind of change") @Nullable ChangeKind type,
            @Meaning("Who asked for it") @Nullable String requestedBy,
            @Meaning("Who approved it") @Nullable String approvedBy,
            @Meaning("When it was approved") Event approvedAt,
            @Meaning("When it was implemented") Event implementedAt,
            @Meaning("It was tested") Tri tested,
            @Meaning("Who implemented it") @Nullable String implementedBy,

            @Meaning("When an emergency change was approved afterwards")
            Event retroApprovedAt,

            @Meaning("There is a plan for undoing it") Tri rollbackPlan,
            Origin origin)
            implements OperationsFact {}

    @Entity(name = "development-practice", meaning = "How software is developed")
    record DevelopmentPractice(
            @Meaning("The rules of secure development are written down")
            Tri secureSdlcDocumented,

            @Meaning("Code is reviewed") Tri codeReview,

            @Meaning("Code is analysed statically for security")
            Tri sast,

            @Meaning("Development, test and production are separated")
            Tri separatedEnvironments,

            @Meaning("Production data are used in tests") Tri prodDataInTest,
            @Meaning("Production data are masked for tests") Tri masked,
            @Meaning("Others develop for the organisation") Tri outsourced,
            @Meaning("Security is agreed with them") Tri contractualSecurity,

            @Meaning("Access to source code is restricted by role")
            Tri sourceCodeAccessRestricted,

            Origin origin)
            implements OperationsFact {}
}
