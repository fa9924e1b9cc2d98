package org.assize.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.assessment.Detail;
import org.assize.assessment.Report;
import org.assize.fact.Source;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossier;
import org.assize.intake.Dossiers;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.report.Renderer;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.Limits;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problem;
import org.assize.source.Problems;
import org.assize.source.SourceText;
import org.assize.source.TreeReader;
import org.jspecify.annotations.Nullable;

/**
 * From one record of the input to its result: a pure function, the same in every thread, process and machine. Immutable and
 * shared by threads.
 */
public final class Evaluator {

    private static final int SHOWN = 5;

    private final Judge judge;
    private final Vocabulary vocabulary;
    private final Intake.Options options;
    private final ContextDefaults defaults;
    private final List<Renderer> renderers;
    private final Limits limits = BatchLimits.dossier();
    private final FactModel model = FactModel.standard();

    /**
     * @param options what holds whatever a dossier says
     * @param defaults what holds if a dossier does not say it
     * @param renderers formats of the reports to make; empty for results only
     */
    public Evaluator(
            final Judge judge,
            final Vocabulary vocabulary,
            final Intake.Options options,
            final ContextDefaults defaults,
            final List<Renderer> renderers) {
        this.judge = judge;
        this.vocabulary = vocabulary;
        this.options = options;
        this.defaults = defaults;
        this.renderers = List.copyOf(renderers);
    }

    /** Never throws for what is wrong with one record: that is a reject. */
    public Evaluated evaluate(final Member member) {
        if (member instanceof final Member.Unreadable unreadable) {
            return Evaluated.refused(
                    new Reject(member.file(), member.line(), unreadable.code(), unreadable.reason(), member.sha256()));
        }
        try {
            return assessed(member, dossier(member));
        } catch (final InputException e) {
            return refused(member, RejectCode.INVALID, reason(e.problems()));
        } catch (final LimitException e) {
            return refused(member, RejectCode.LIMIT, String.valueOf(e.getMessage()));
        } catch (final StackOverflowError e) {
            return refused(member, RejectCode.LIMIT, "is nested deeper than can be read.");
        } catch (final RuntimeException e) {
            // The message may hold the client's data.
            return refused(
                    member,
                    RejectCode.ERROR,
                    "Internal error (" + e.getClass().getSimpleName() + ") at " + member.place() + ".");
        }
    }

    /** The dossier of a record. */
    Dossier dossier(final Member member) {
        if (member instanceof final Member.Stored stored) {
            return new Intake(model, vocabulary, limits).read(stored.path(), options, defaults);
        }
        final Problems problems = new Problems();
        if (member instanceof final Member.Table table) {
            return of(table.tree(), member, false, problems);
        }
        final Node tree = tree((Member.Line) member, problems);
        if (tree instanceof final MapNode map) {
            return of(map, member, true, problems);
        }
        if (tree != null) {
            problems.add(tree.place(), "A dossier must be a map, not " + tree.shown() + ".");
        }
        problems.throwIfAny();
        throw new IllegalStateException("A line was read neither well nor badly: " + member.place());
    }

    private @Nullable Node tree(final Member.Line line, final Problems problems) {
        final SourceText text = SourceText.of(line.file(), line.line(), line.bytes(), problems);
        return text == null ? null : TreeReader.json(text, limits, problems);
    }

    private Dossier of(final MapNode tree, final Member member, final boolean json, final Problems problems) {
        final Dossier.InputFile input =
                new Dossier.InputFile(member.place(), member.sha256(), Math.max(0, member.weight()));
        return Dossiers.of(
                tree, new Dossiers.Origin(member.place(), input, json), options, defaults, model, vocabulary, problems);
    }

    private Evaluated assessed(final Member member, final Dossier dossier) {
        final Report report = judge.judge(dossier, renderers.isEmpty() ? Detail.GIST : Detail.WHOLE);
        final Map<String, byte[]> files = new TreeMap<>();
        renderers.forEach(renderer -> files.putAll(renderer.render(report)));
        return Evaluated.of(Compact.of(report, dossier, member), files);
    }

    private static Evaluated refused(final Member member, final RejectCode code, final String reason) {
        return Evaluated.refused(new Reject(member.file(), member.line(), code, reason, member.sha256()));
    }

    private static String reason(final List<Problem> problems) {
        final List<String> shown = new ArrayList<>(
                problems.stream().limit(SHOWN).map(Problem::toString).toList());
        if (problems.size() > SHOWN) {
            final Source next = problems.get(SHOWN).place();
            shown.add(next + ": and " + (problems.size() - SHOWN) + " more problems from here on.");
        }
        return shown.stream().collect(Collectors.joining("\n"));
    }
}
