package org.assize.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rights of the people concerned, transfers, and the organisation of data protection. */
public sealed interface PrivacyFact extends Fact {

    /** Kinds of requests. */
    enum RequestType {
        ACCESS,
        RECTIFY,
        ERASE,
        RESTRICT,
        PORT,
        OBJECT,
        OBJECT_MARKETING,
        HUMAN_REVIEW
    }

    /** Whether recipients were told of a rectification, erasure or restriction. */
    enum RecipientsInformed {
        YES,
        NO,
        NOT_POSSIBLE,
        UNKNOWN
    }

    /** What a transfer rests on; OTHER_46 is any other instrument of GDPR Art. 46. */
    enum Mechanism {
        ADEQUACY,
        DPF,
        SCC,
        BCR,
        OTHER_46,
        DEROGATION,
        NONE
    }

    /** Editions of the standard contractual clauses for transfers. */
    enum SccVersion {
        SCC_2021_914,
        OLD
    }

    /** Modules of the standard contractual clauses. */
    enum SccModule {
        C2C,
        C2P,
        P2P,
        P2C
    }

    /** Participation in the EU-US Data Privacy Framework. */
    enum DpfStatus {
        ACTIVE,
        INACTIVE,
        UNKNOWN
    }

    /** Derogations of GDPR Art. 49(1): by their letters, or compelling interests. */
    enum Derogation {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        COMPELLING
    }

    /** Results of a transfer impact assessment. */
    enum TiaResult {
        ADEQUATE,
        MEASURES_NEEDED,
        NOT_POSSIBLE
    }

    @Entity(name = "data-subject-requests", meaning = "A request of a person about own data")
    record DataSubjectRequest(
            @Key @Meaning("Id of the request") String id,
            @Meaning("Role of the organisation") @Nullable PrivacyRole role,
            @Meaning("Kind of request") @Nullable RequestType type,
            @Meaning("When it was received") @Nullable LocalDate receivedOn,
            @Meaning("When proof of identity was asked for") Event identityRequestedOn,
            @Meaning("When the identity was confirmed") Event identityConfirmedOn,
            @Meaning("When it was answered") Event respondedOn,
            @Meaning("The answer was complete") Tri responseComplete,
            @Meaning("The period was extended") Tri extended,

            @Meaning("When the person was told of the extension")
            Event extensionNotifiedOn,

            @Meaning("The reasons for the extension were given")
            Tri extensionReasons,

            @Meaning("It was refused") Tri refused,
            @Meaning("Reason for the refusal") @Nullable String refusalReason,

            @Meaning("When the person was told of the refusal")
            Event refusalNotifiedOn,

            @Meaning("Complaint and court remedy were stated")
            Tri remediesStated,

            @Meaning("When it was carried out") Event carriedOutOn,

            @Meaning("Whether recipients were told") @Nullable
            RecipientsInformed recipientsInformed,

            Origin origin)
            implements PrivacyFact {}

    @Entity(name = "transfers", meaning = "A transfer of personal data outside the EEA")
    record Transfer(
            @Key @Meaning("Id of the transfer") String id,

            @Meaning("Activity that it belongs to") @Nullable
            String activityId,

            @Meaning("Supplier who receives the data") @Nullable
            String supplierId,

            @Meaning("Country outside the EEA, ISO 3166 code of two letters") @Nullable
            String country,

            @Meaning("What it rests on") @Nullable Mechanism mechanism,

            @Meaning("Edition of the standard clauses") @Nullable
            SccVersion sccVersion,

            @Meaning("Module of the standard clauses") @Nullable
            SccModule sccModule,

            @Meaning("Role of who sends the data") @Nullable PrivacyRole exporterRole,

            @Meaning("Role of who receives the data") @Nullable
            PrivacyRole importerRole,

            @Meaning("Participation of the recipient in the Data Privacy Framework") @Nullable
            DpfStatus dpfStatus,

            @Meaning("When the participation was last checked")
            Event dpfCheckedOn,

            @Meaning("Data of employees are transferred") Tri hrData,

            @Meaning("The participation covers data of employees")
            Tri dpfCoversHr,

            @Meaning("Derogation: the letter of GDPR Art. 49(1), or COMPELLING") @Nullable
            Derogation derogation,

            @Meaning("The transfer is repeated") Tri repetitive,

            @Meaning("The transfer impact assessment is done")
            Tri tia,

            @Meaning("When it was done") Event tiaOn,
            @Meaning("Its result") @Nullable TiaResult tiaResult,
            @Meaning("Supplementary measures are in place") Tri supplementaryMeasures,
            Origin origin)
            implements PrivacyFact {}

    @Entity(name = "dpo", meaning = "The data protection officer")
    record Dpo(
            @Meaning("One is appointed") Tri appointed,

            @Meaning("The supervisory authority was notified")
            Tri notifiedToSa,

            @Meaning("The contact is published") Tri contactPublished,

            @Meaning("Other roles of the same person that decide on purposes and means") @Nullable
            Set<Role> conflictRoles,

            @Meaning("Acts without instructions") Tri independent,

            @Meaning("Reports to the highest level of management")
            Tri reportsToTopManagement,

            @Meaning("Is involved in time") Tri involved,
            @Meaning("Has the resources needed") Tri resourced,
            @Meaning("Performs the tasks of GDPR Art. 39") Tri tasksPerformed,
            Origin origin)
            implements PrivacyFact {
        public Dpo {
            conflictRoles = Copies.set(conflictRoles);
        }
    }

    @Entity(name = "eu-representative", meaning = "The representative in the Union under GDPR")
    record EuRepresentative(
            @Meaning("One is appointed") Tri appointed,
            @Meaning("The mandate is written") Tri mandateWritten,

            @Meaning("Member State, ISO 3166 code of two letters") @Nullable
            String memberState,

            Origin origin)
            implements PrivacyFact {}

    @Entity(name = "privacy-programme", meaning = "How data protection is organised")
    record PrivacyProgramme(
            @Meaning("The organisation processes personal data")
            Tri processesPersonalData,

            @Meaning("There is a record of processing") Tri ropaExists,

            @Meaning("There is a process for requests of the people concerned")
            Tri dsrProcess,

            @Meaning("All contracts with processors are listed")
            Tri dpaListComplete,

            @Meaning("All transfers are listed") Tri transferListComplete,

            @Meaning("All customers for whom data are processed have a contract")
            Tri customerContractsComplete,

            Origin origin)
            implements PrivacyFact {}
}
