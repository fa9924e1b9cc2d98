package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All questions in the order in which they are asked, and the profiles that select among them. */
public final class QuestionBank {

    private final List<Audience> audiences;
    private final List<Question> inOrder;
    private final Map<String, Question> byId = new TreeMap<>();
    private final Map<String, String> circumstances;

    /** @param inOrder themes in their order, and in each theme a question before those that follow it */
    QuestionBank(
            final Collection<Audience> audiences,
            final Collection<Question> inOrder,
            final Map<String, String> circumstances) {
        this.audiences = List.copyOf(audiences);
        this.inOrder = List.copyOf(inOrder);
        this.circumstances = new TreeMap<>(circumstances);
        this.inOrder.forEach(question -> byId.put(question.id(), question));
    }

    public List<Audience> audiences() {
        return audiences;
    }

    /** Names of the profiles, the widest first. */
    public List<String> profiles() {
        return audiences.stream().map(Audience::profile).toList();
    }

    /** Names of the records that a profile asks for. */
    List<String> records(final String profile) {
        return audiences.stream()
                .filter(audience -> audience.profile().equals(profile))
                .flatMap(audience -> audience.records().stream())
                .toList();
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return inOrder;
    }

    /** In order of id. */
    List<Question> byId() {
        return List.copyOf(byId.values());
    }

    /** The question; null if there is none of that id. */
    public @Nullable Question question(final @Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Whether there is a question of that id. */
    public boolean has(final String id) {
        return byId.containsKey(id);
    }

    /** What to ask where it is open whether the circumstance holds; null if there are no words for it. */
    public @Nullable String circumstance(final String id) {
        return circumstances.get(id);
    }

    /** The questions of a profile, in the order in which they are asked. */
    public List<Question> ofProfile(final String profile) {
        return inOrder.stream()
                .filter(question -> question.profiles().contains(profile))
                .toList();
    }

    /** The questions with those that they follow, directly or not, in the order in which they are asked. */
    List<Question> withParents(final Collection<Question> wanted) {
        final Collection<String> ids = new TreeSet<>();
        for (final Question question : wanted) {
            Question each = question;
            while (each != null && ids.add(each.id())) {
                each = question(each.follows());
            }
        }
        return inOrder.stream().filter(question -> ids.contains(question.id())).toList();
    }

    /** The questions that attest the obligation, in the order in which they are asked. */
    public List<Question> attesting(final String obligation) {
        return inOrder.stream()
                .filter(question -> question.attests().contains(obligation))
                .toList();
    }
}
