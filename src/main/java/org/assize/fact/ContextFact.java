package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scope and surroundings of the management system, and the project that builds it. */
public sealed interface ContextFact extends Fact {

    /** Laws and other sources of requirements. */
    enum Law {
        GDPR,
        NIS2,
        LABOUR_MONITORING,
        CONTRACT,
        SECTOR,
        OTHER
    }

    /** A change of the scope. */
    record ScopeChange(
            @Meaning("When the scope changed") @Nullable LocalDate date,
            @Meaning("Approved through change control") Tri approvedViaChangeControl) {}

    @Entity(name = "scope", meaning = "The scope of the information security management system")
    record IsmsScope(
            @Meaning("The scope is written down") Tri documented,
            @Meaning("Scope statement") @Nullable String statement,
            @Meaning("Processes in scope") @Nullable List<String> processes,

            @Meaning("Organisational units in scope") @Nullable
            List<String> orgUnits,

            @Meaning("Sites in scope") @Nullable List<String> sites,
            @Meaning("Technologies in scope") @Nullable List<String> technologies,

            @Meaning("Interfaces and dependencies are described")
            Tri interfacesAndDependencies,

            @Meaning("When it was approved") Event approvedOn,

            @Meaning("Version of the scope document") @Nullable
            String version,

            @Meaning("Clauses 4-10 that are declared excluded") @Nullable
            List<String> excludedClauses,

            @Meaning("Changes of the scope") @Nullable List<ScopeChange> changes,
            Origin origin)
            implements ContextFact {
        public IsmsScope {
            processes = Copies.list(processes);
            orgUnits = Copies.list(orgUnits);
            sites = Copies.list(sites);
            technologies = Copies.list(technologies);
            excludedClauses = Copies.list(excludedClauses);
            changes = Copies.list(changes);
        }
    }

    @Entity(name = "context", meaning = "The analysis of internal and external issues")
    record ContextAnalysis(
            @Meaning("Internal issues") @Nullable List<String> internalIssues,
            @Meaning("External issues") @Nullable List<String> externalIssues,

            @Meaning("It was determined whether climate change is a relevant issue")
            Tri climateChangeConsidered,

            @Meaning("When it was last reviewed") Event reviewedOn,
            Origin origin)
            implements ContextFact {
        public ContextAnalysis {
            internalIssues = Copies.list(internalIssues);
            externalIssues = Copies.list(externalIssues);
        }
    }

    @Entity(name = "interested-parties", meaning = "A party whose requirements concern information security")
    record InterestedParty(
            @Key @Meaning("Name of the party") String name,
            @Meaning("Its requirements") @Nullable List<String> requirements,

            @Meaning("The requirements are addressed in the management system")
            Tri addressedInIsms,

            Origin origin)
            implements ContextFact {
        public InterestedParty {
            requirements = Copies.list(requirements);
        }
    }

    @Entity(name = "legal-requirements", meaning = "An entry of the register of legal and contractual requirements")
    record LegalRequirement(
            @Key @Meaning("Id of the entry") String id,
            @Meaning("Law or other source") @Nullable Law law,
            @Meaning("Applies to the organisation") Tri applies,
            @Meaning("Who answers for compliance") @Nullable String owner,

            @Meaning("State of compliance, in the words of the register") @Nullable
            String complianceStatus,

            @Meaning("When the entry was last reviewed") Event reviewedOn,
            Origin origin)
            implements ContextFact {}

    /** A phase of the implementation project. */
    record ProjectPhase(
            @Meaning("Number of the phase, 1-7") @Nullable Integer no,
            @Meaning("First planned day") @Nullable LocalDate plannedStart,
            @Meaning("Last planned day") @Nullable LocalDate plannedEnd,
            @Meaning("When the phase was finished") Event actualEnd,
            @Meaning("Deliverables of the phase") @Nullable List<String> deliverables) {
        public ProjectPhase {
            deliverables = Copies.list(deliverables);
        }
    }

    @Entity(name = "project", meaning = "The project that builds the management system")
    record IsmsProject(
            @Meaning("Person who leads it") @Nullable String lead,
            @Meaning("When the lead was appointed") Event leadAppointedOn,
            @Meaning("The budget is approved") Tri budgetApproved,

            @Meaning(value = "Budget", unit = "EUR") @Nullable
            BigDecimal budgetEur,

            @Meaning("People and time are assigned") Tri resourcesAssigned,
            @Meaning("Phases of the project") @Nullable List<ProjectPhase> phases,
            @Meaning("The project has a communication plan") Tri communicationPlan,
            Origin origin)
            implements ContextFact {
        public IsmsProject {
            phases = Copies.list(phases);
        }
    }
}
