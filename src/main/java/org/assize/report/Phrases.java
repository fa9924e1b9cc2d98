package org.assize.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.AuditNote;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Subject;
import org.assize.assessment.Report.Tool;
import org.assize.assessment.Report.Trail;

/** Sentences that the papers for clients share, in the language of the report. Public for the templates. */
public final class Phrases {

    private static final String POSSIBLE = "POSSIBLE_GAP";
    private static final int FEW = 3;

    private final Language language;

    Phrases(final Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** Who was assessed, as of when, for what and against what. */
    public String opening(final Report report) {
        final Subject subject = report.assessment();
        final String frameworks = language.list(
                subject.frameworks().stream().map(FrameworkRow::title).toList());
        return language.say(
                frameworks.isEmpty() ? "opening.bare" : "opening",
                subject.organisation(),
                language.date(subject.asOf()),
                mode(subject),
                frameworks);
    }

    /** What the assessment is for. */
    public String mode(final Subject subject) {
        return language.or("mode." + subject.mode(), Words.plain(subject.mode()));
    }

    /** {@code Would-be grade} or {@code Grade}. */
    public String gradeWord(final Report report) {
        return language.say(report.assessment().gradesAreWouldBe() ? "grade.would-be" : "grade.plain");
    }

    /** How the required state is missed and how often. */
    public String missed(final Finding finding) {
        final String failure = language.or("failure." + finding.failureMode(), Words.plain(finding.failureMode()));
        final int instances = finding.instances().size();
        return instances == 0 ? failure : failure + ", " + language.count("instance", instances);
    }

    /** What grading had to know of a gap. */
    public String aspect(final String aspect) {
        return language.or("aspect." + aspect, Words.plain(aspect));
    }

    public String label(final State state) {
        return language.say("state." + state.name());
    }

    /** {@code 7 requirements: Gap 2, Not assessed 1}; states without any are left out. */
    public String tally(final Tally tally) {
        final String parts = Stream.of(State.values())
                .filter(state -> tally.of(state) > 0)
                .map(state -> label(state) + " " + language.number(tally.of(state)))
                .collect(Collectors.joining(", "));
        final String all = language.count("requirement", tally.total());
        return parts.isEmpty() ? all : all + ": " + parts;
    }

    /** The words of the verdict; why there is none if there is none. */
    public String verdict(final Standing standing) {
        return standing.judged() ? standing.verdict() : language.say("unjudged." + standing.applies());
    }

    /** {@code yes}, {@code no} or {@code unknown} in words. */
    public String answer(final String tri) {
        return language.say("answer." + tri);
    }

    /** Class of an organisation under a framework. */
    public String classification(final Standing standing) {
        final String id =
                standing.applicability() == null ? "" : standing.applicability().classification();
        return language.or("class." + id, Words.plain(id));
    }

    /** A framework of which something was not assessed, and how much. */
    public String unseen(final Standing standing) {
        final int number = standing.tally().of(State.NOT_ASSESSED);
        return number == 0
                ? language.say("unseen.whole", standing.title())
                : language.say(
                        "unseen.some",
                        language.number(number),
                        language.count("requirement.of", standing.tally().total()),
                        standing.title());
    }

    /** Why a requirement stands as it does. */
    public String reason(final PostureRow row) {
        return language.or("reason." + row.reason(), Words.plain(row.reason()).replace('-', ' '));
    }

    /** {@code gap by iso27001:A.5.18 (equal nis2:Art.21(2)(i))}: where a way begins and how it leads on. */
    public String trail(final Trail trail) {
        final String steps = trail.path().stream()
                .map(step -> language.or("relation." + step.relation(), step.relation()) + " " + step.to())
                .collect(Collectors.joining(", "));
        return language.say(
                "trail",
                language.or("brings." + trail.brings(), Words.plain(trail.brings())),
                trail.path().get(0).from(),
                steps);
    }

    /** Where possible gaps come from; empty if there are none. */
    public String possible(final PostureRow row) {
        final List<String> origins = row.inferredFrom().stream()
                .filter(trail -> trail.brings().equals(POSSIBLE))
                .map(trail -> trail.path().get(0).from())
                .distinct()
                .toList();
        return origins.isEmpty() ? "" : language.say("possible", few(origins));
    }

    private String few(final List<String> items) {
        return items.size() <= FEW
                ? language.list(items)
                : language.say(
                        "list.more", String.join(", ", items.subList(0, FEW)), language.number(items.size() - FEW));
    }

    /** What an audit says of a requirement; empty if none does. */
    public String audit(final PostureRow row) {
        final AuditNote audit = row.audit();
        if (audit == null) {
            return "";
        }
        final String result = language.or("audit." + audit.result(), Words.plain(audit.result()));
        final String head = Stream.of(result, audit.grade(), audit.evidence(), audit.comment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return language.say("audit.says", head + " (" + Words.place(audit.source()) + ")");
    }

    /** What to say where there is no finding: an audit or another framework may show gaps all the same. */
    public String nothingFound(final Report report) {
        final long gaps = report.posture().stream()
                .filter(row -> row.outcome().equals("GAP"))
                .count();
        return gaps == 0
                ? language.say("nothing-found")
                : language.say("nothing-found.but", language.count("requirement.of", gaps));
    }

    /** What the result was made by, one line a hash. */
    public List<String> hashes(final Tool tool) {
        final Stream<String> always = Stream.of(
                language.say("made.rules") + " " + tool.rules(),
                language.say("made.mappings") + " " + tool.mappings(),
                language.say("made.parameters") + " " + tool.parameters());
        return Stream.concat(
                        always,
                        Stream.ofNullable(tool.overlay()).map(hash -> language.say("made.overlay") + " " + hash))
                .toList();
    }

    /** Heading of a group of findings, or of one: its most severe grades in words. */
    public String heading(final String labels) {
        return labels.isEmpty() ? language.say("grade.none") : labels;
    }
}
