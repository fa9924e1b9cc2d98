package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who work for the organisation, and their training. */
public sealed interface PeopleFact extends Fact {

    /** How a person is engaged. */
    enum EmploymentType {
        EMPLOYEE,
        CONTRACTOR
    }

    /** Topics of awareness training. */
    enum TrainingTopic {
        PHISHING,
        CLEAN_DESK,
        GDPR_BASICS,
        INCIDENT_REPORTING,
        PASSWORDS,
        OTHER
    }

    /** What shows that a training was completed. */
    enum TrainingEvidence {
        SIGN_OFF,
        ELEARNING,
        NONE
    }

    @Entity(name = "persons", meaning = "A person who works for the organisation")
    record Person(
            @Key @Meaning("Id of the person") String personId,
            @Meaning("Name") @Nullable String name,

            @Meaning("Function in the organisation") @Nullable
            String role,

            @Meaning("Department") @Nullable String department,
            @Meaning("Person who leads this one") @Nullable String manager,
            @Meaning("How the person is engaged") @Nullable EmploymentType type,
            @Meaning("First day of work") @Nullable LocalDate startDate,
            @Meaning("When the background was checked") Event screenedOn,
            @Meaning("The contract is signed") Tri contractSigned,

            @Meaning("A confidentiality agreement is signed")
            Tri ndaSigned,

            @Meaning("The contract states duties in information security")
            Tri contractHasSecurityTerms,

            @Meaning("Duties that last beyond the end of employment are agreed")
            Tri postEmploymentTerms,

            Origin origin)
            implements PeopleFact {}

    @Entity(name = "joiners", meaning = "A person who starts, or starts again")
    record JoinerEvent(
            @Key @Meaning("Person who starts") String personId,
            @Key @Meaning("When the work starts") Moment startAt,
            @Meaning("Who asked for the access") @Nullable String accessRequestedBy,
            @Meaning("When the access was approved") Event approvedAt,
            @Meaning("When the access was given") Event provisionedAt,

            @Meaning("When the person was first trained in security awareness")
            Event awarenessTrainedOn,

            Origin origin)
            implements PeopleFact {}

    @Entity(name = "movers", meaning = "A person who changes to another role")
    record MoverEvent(
            @Key @Meaning("Person who moves") String personId,
            @Key @Meaning("When the new role starts") Moment effectiveAt,
            @Meaning("Role before") @Nullable String oldRole,
            @Meaning("Role afterwards") @Nullable String newRole,
            @Meaning("When the access was adjusted") Event accessAdjustedAt,

            @Meaning("Rights of the old role that the person still has") @Nullable
            Set<String> retainedOldEntitlements,

            Origin origin)
            implements PeopleFact {
        public MoverEvent {
            retainedOldEntitlements = Copies.set(retainedOldEntitlements);
        }
    }

    @Entity(name = "training-records", meaning = "A training that a person has completed")
    record TrainingRecord(
            @Key @Meaning("Person who was trained") String personId,
            @Key @Meaning("Course") String course,
            @Meaning("Topics of the course") @Nullable Set<TrainingTopic> topics,
            @Key @Meaning("When it was completed") LocalDate completedOn,
            @Meaning("What shows the completion") @Nullable TrainingEvidence evidence,

            @Meaning(value = "Result of the test", unit = "percent") @Nullable
            BigDecimal score,

            Origin origin)
            implements PeopleFact {
        public TrainingRecord {
            topics = Copies.set(topics);
        }
    }

    @Entity(name = "training-programme", meaning = "The programme of awareness training")
    record TrainingProgramme(
            @Meaning("There is a programme") Tri exists,

            @Meaning(value = "Interval of the refresher", unit = "months") @Nullable
            Integer intervalMonths,

            @Meaning("Topics of the programme") @Nullable Set<TrainingTopic> topics,
            @Meaning("Its effectiveness is measured") Tri effectivenessMeasured,
            @Meaning("When phishing was last simulated") Event phishingSimOn,
            Origin origin)
            implements PeopleFact {
        public TrainingProgramme {
            topics = Copies.set(topics);
        }
    }

    @Entity(name = "management-trainings", meaning = "A training that a member of the management body has completed")
    record ManagementTraining(
            @Key @Meaning("Person who was trained") String personId,
            @Meaning("Belongs to the management body") Tri memberOfManagementBody,
            @Key @Meaning("When it was completed") LocalDate completedOn,
            @Meaning("Content of the training") @Nullable String content,
            Origin origin)
            implements PeopleFact {}
}
