package org.assize.fact;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Activities that process personal data, and what was assessed of them. */
public sealed interface ProcessingFact extends Fact {

    /** Lawful bases of GDPR Art. 6(1). */
    enum LawfulBasis {
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        VITAL,
        PUBLIC,
        LEGITIMATE_INTEREST,
        NONE
    }

    /** Conditions of GDPR Art. 9(2), by their letters. */
    enum Art9Condition {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        NONE
    }

    /** Kinds of personal data that matter to the risk. */
    enum DataKind {
        BUSINESS_CONTACT,
        IDENTITY_DOCUMENT,
        PAYMENT,
        CREDENTIALS,
        LOCATION,
        OTHER
    }

    /** What a supervisory authority's list says of an activity. */
    enum DpiaList {
        LISTED,
        EXEMPT,
        NO,
        UNKNOWN
    }

    /** The nine criteria of the guidelines WP 248 for a likely high risk. */
    enum Wp248Criterion {
        EVALUATION_OR_SCORING,
        AUTOMATED_DECISION,
        SYSTEMATIC_MONITORING,
        SENSITIVE_DATA,
        LARGE_SCALE,
        MATCHED_DATASETS,
        VULNERABLE_SUBJECTS,
        INNOVATIVE_USE,
        PREVENTS_RIGHTS
    }

    /** What a record of processing must contain (GDPR Art. 30). */
    enum RopaField {
        NAME_AND_CONTACT,
        PURPOSES,
        CATEGORIES_OF_SUBJECTS,
        CATEGORIES_OF_DATA,
        CATEGORIES_OF_PROCESSING,
        RECIPIENTS,
        TRANSFERS,
        RETENTION,
        SECURITY_DESCRIPTION
    }

    /** Exemptions from the duty to inform. */
    enum NoticeExemption {
        NONE,
        ART13_4,
        ART14_5
    }

    /** Where personal data come from. */
    enum DataSource {
        SUBJECT,
        OTHER
    }

    /** What allows an automated decision. */
    enum Art22Exception {
        CONTRACT,
        LAW,
        EXPLICIT_CONSENT,
        NONE
    }

    /** What an impact assessment must contain (GDPR Art. 35(7)). */
    enum DpiaContent {
        DESCRIPTION,
        NECESSITY,
        RISKS,
        MEASURES
    }

    @Entity(name = "processing-activities", meaning = "An activity that processes personal data")
    record ProcessingActivity(
            @Key @Meaning("Id of the activity") String id,
            @Meaning("Purpose") @Nullable String purpose,
            @Meaning("Role of the organisation") @Nullable PrivacyRole role,

            @Meaning("The arrangement of joint controllers is made")
            Tri jointArrangement,

            @Meaning("First day of the activity, past or planned") @Nullable
            LocalDate startedOn,

            @Meaning("Lawful basis") @Nullable LawfulBasis lawfulBasis,

            @Meaning("A public authority performs a task with it")
            Tri publicTask,

            @Meaning("The balancing test of legitimate interests is documented")
            Tri liaDone,

            @Meaning("Condition for special data: the letter of GDPR Art. 9(2), or NONE") @Nullable
            Art9Condition art9Condition,

            @Meaning("Processing of criminal-offence data is authorised by law")
            Tri art10Authorised,

            @Meaning("Data are used for another purpose than the one they were collected for")
            Tri furtherPurpose,

            @Meaning("The compatibility of the other purpose was tested")
            Tri compatibilityTest,

            @Meaning("Categories of people concerned") @Nullable
            Set<String> categoriesOfSubjects,

            @Meaning("Categories of data") @Nullable Set<String> categoriesOfData,

            @Meaning("Kinds of data that matter to the risk") @Nullable
            Set<DataKind> dataKinds,

            @Meaning(value = "People concerned", unit = "persons") @Nullable
            Integer subjectsCount,

            @Meaning("Special categories of data") Tri special,

            @Meaning("Data on criminal convictions and offences")
            Tri criminal,

            @Meaning("Data of children") Tri children,
            @Meaning("Data of vulnerable people") Tri vulnerable,
            @Meaning("Recipients") @Nullable Set<String> recipients,

            @Meaning("ISO 8601 period such as P6Y, CRITERIA, or NONE") @Nullable
            String retention,

            @Meaning("A review found data that the purpose does not need")
            Tri excessData,

            @Meaning("General description of the security measures") @Nullable
            String securityDescription,

            @Meaning("The processing is only occasional") Tri occasional,
            @Meaning("A risk to people is likely") Tri riskLikely,
            @Meaning("Large scale") Tri largeScale,

            @Meaning("Profiling with legal or similarly significant effects")
            Tri profilingLegalEffects,

            @Meaning("Systematic monitoring of a public area on a large scale")
            Tri publicMonitoring,

            @Meaning("What the supervisory authority's list says") @Nullable
            DpiaList saDpiaList,

            @Meaning("Criteria of WP 248 that are met") @Nullable
            Set<Wp248Criterion> wp248Criteria,

            @Meaning("Documented reason why no impact assessment is needed") @Nullable
            String dpiaNotNeededReason,

            @Meaning("When the risk last changed") Event riskChangedOn,

            @Meaning("Data protection by design and by default is evidenced")
            Tri byDesignEvidence,

            @Meaning("Stands in the record of processing") Tri inRopa,
            @Meaning("What its entry there lacks") @Nullable Set<RopaField> ropaFieldsMissing,
            @Meaning("The people concerned are informed") Tri noticeProvided,
            @Meaning("What the notice lacks") @Nullable Set<String> noticeContentMissing,

            @Meaning("Exemption from the duty to inform") @Nullable
            NoticeExemption noticeExemption,

            @Meaning("Where the data come from") @Nullable DataSource dataSource,

            @Meaning("When the data were obtained") @Nullable
            LocalDate obtainedOn,

            @Meaning("When the people concerned were first contacted")
            Event firstContactOn,

            @Meaning("When the data were first disclosed") Event firstDisclosureOn,

            @Meaning("When the people concerned were informed")
            Event noticeGivenOn,

            @Meaning("Decides by machine alone, with legal or similarly significant effect")
            Tri automatedDecision,

            @Meaning("What allows the automated decision") @Nullable
            Art22Exception art22Exception,

            @Meaning("A person can be asked to review the decision")
            Tri humanReview,

            @Meaning("An online service offered directly to a child")
            Tri childService,

            @Meaning("Consent of a parent is verified") Tri parentalConsent,

            @Meaning("Goes beyond the instructions of the controller")
            Tri exceedsInstructions,

            Origin origin)
            implements ProcessingFact {
        public ProcessingActivity {
            categoriesOfSubjects = Copies.set(categoriesOfSubjects);
            categoriesOfData = Copies.set(categoriesOfData);
            dataKinds = Copies.set(dataKinds);
            recipients = Copies.set(recipients);
            wp248Criteria = Copies.set(wp248Criteria);
            ropaFieldsMissing = Copies.set(ropaFieldsMissing);
            noticeContentMissing = Copies.set(noticeContentMissing);
        }

        /** Whether a retention period or criteria are set; UNKNOWN also for a text that is neither. */
        public Tri retentionDefined() {
            if (retention == null) {
                return Tri.UNKNOWN;
            }
            return switch (retention) {
                case "NONE" -> Tri.NO;
                case "CRITERIA" -> Tri.YES;
                default -> isPeriod(retention) ? Tri.YES : Tri.UNKNOWN;
            };
        }

        private static boolean isPeriod(final String text) {
            try {
                return !Period.parse(text).isNegative();
            } catch (final DateTimeParseException notAPeriod) {
                return false;
            }
        }
    }

    @Entity(name = "consents", meaning = "How consent is obtained for one activity")
    record Consent(
            @Key @Meaning("Activity") String activityId,
            @Meaning("Freely given") Tri freelyGiven,
            @Meaning("Asked apart from other matters") Tri separate,
            @Meaning("Given on sufficient information") Tri informed,
            @Meaning("As easy to withdraw as to give") Tri withdrawable,
            @Meaning("Recorded, so that it can be shown") Tri recorded,

            @Meaning("Obtained by a pre-ticked box or by silence")
            Tri preTicked,

            Origin origin)
            implements ProcessingFact {}

    @Entity(name = "dpias", meaning = "The data protection impact assessment of one activity")
    record Dpia(
            @Key @Meaning("Activity") String activityId,
            @Meaning("When it was completed") Event completedOn,
            @Meaning("What it lacks") @Nullable Set<DpiaContent> contentsMissing,

            @Meaning("The risk stays high after the measures")
            Tri residualHigh,

            @Meaning("The data protection officer was consulted")
            Tri dpoConsulted,

            @Meaning("When the supervisory authority was consulted")
            Event priorConsultationOn,

            @Meaning("When it was last reviewed") Event reviewedOn,
            Origin origin)
            implements ProcessingFact {
        public Dpia {
            contentsMissing = Copies.set(contentsMissing);
        }
    }
}
