package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Backups, recovery, continuity, and technical vulnerabilities. */
public sealed interface ContinuityFact extends Fact {

    /** Results of recovery tests. */
    enum TestResult {
        PASS,
        FAIL,
        PARTIAL
    }

    /** Kinds of technical tests. */
    enum ScanType {
        VULN,
        PENTEST
    }

    /** What a technical test covers. */
    enum ScanScope {
        INTERNET_FACING,
        INTERNAL,
        BOTH
    }

    @Entity(name = "backup-jobs", meaning = "A backup that runs regularly")
    record BackupJob(
            @Key @Meaning("Id of the backup job") String jobId,
            @Meaning("System that it saves") @Nullable String systemId,
            @Meaning("How often it runs") @Nullable Period frequency,
            @Meaning("When it last succeeded") Event lastSuccessAt,

            @Meaning(value = "Failed runs of the last 30 days", unit = "runs") @Nullable
            Integer failures30d,

            @Meaning(value = "Runs of the last 30 days", unit = "runs") @Nullable
            Integer runs30d,

            @Meaning("The copy is offline or cannot be changed")
            Tri offlineOrImmutable,

            @Meaning("The copy is encrypted") Tri encrypted,

            @Meaning("Covers everything critical on the system")
            Tri coversCritical,

            Origin origin)
            implements ContinuityFact {}

    @Entity(name = "restore-tests", meaning = "A test of restoring from backup")
    record RestoreTest(
            @Key @Meaning("System that was restored") String systemId,
            @Key @Meaning("When it was performed") LocalDate performedOn,
            @Meaning("Result") @Nullable TestResult result,

            @Meaning(value = "Time that the recovery took", unit = "hours") @Nullable
            BigDecimal achievedRtoHours,

            @Meaning(value = "Time that it may take", unit = "hours") @Nullable
            BigDecimal targetRtoHours,

            @Meaning(value = "Age of the data that were restored", unit = "hours") @Nullable
            BigDecimal achievedRpoHours,

            @Meaning(value = "Age that they may have", unit = "hours") @Nullable
            BigDecimal targetRpoHours,

            Origin origin)
            implements ContinuityFact {}

    @Entity(name = "continuity-plans", meaning = "A plan for business continuity or disaster recovery")
    record BcpPlan(
            @Key @Meaning("Id of the plan") String planId,

            @Meaning("Systems and services that it covers") @Nullable
            Set<String> systems,

            @Meaning("The plan is written down") Tri planExists,
            @Meaning("When it was approved") Event approvedOn,
            @Meaning("When it was last tested") Event lastTestedOn,
            @Meaning("Result of the last test") @Nullable TestResult result,

            @Meaning("It provides for communication in a crisis")
            Tri crisisComms,

            @Meaning("Lessons of the last test were drawn") Tri lessons,
            Origin origin)
            implements ContinuityFact {
        public BcpPlan {
            systems = Copies.set(systems);
        }
    }

    @Entity(name = "continuity-tests", meaning = "A test of a continuity plan")
    record DrTest(
            @Key @Meaning("Plan that was tested") String planId,
            @Key @Meaning("When it was tested") LocalDate performedOn,
            @Meaning("Result") @Nullable TestResult result,
            @Meaning("Lessons were drawn") Tri lessons,
            Origin origin)
            implements ContinuityFact {}

    @Entity(name = "vulnerability-scans", meaning = "A vulnerability scan or penetration test")
    record VulnerabilityScan(
            @Key @Meaning("Id of the test") String scanId,
            @Meaning("When it was performed") Event performedOn,
            @Meaning("What it covers") @Nullable ScanScope scope,
            @Meaning("Performed with a login") Tri authenticated,
            @Meaning("Kind of test") @Nullable ScanType type,
            Origin origin)
            implements ContinuityFact {}

    @Entity(name = "vulnerabilities", meaning = "A vulnerability on one system")
    record Vulnerability(
            @Key @Meaning("Id of the vulnerability, such as a CVE number")
            String id,

            @Key @Meaning("System that has it") String systemId,
            @Meaning("CVSS base score, 0-10") @Nullable BigDecimal cvss,
            @Meaning("Severity") @Nullable Severity severity,
            @Meaning("When it was detected") @Nullable LocalDate detectedOn,
            @Meaning("When it was fixed") Event fixedOn,

            @Meaning("Risk under which it was accepted") @Nullable
            String exception,

            @Meaning("Known to be exploited") Tri exploitedInWild,
            @Meaning("Reachable from the internet") Tri internetFacing,
            Origin origin)
            implements ContinuityFact {}
}
