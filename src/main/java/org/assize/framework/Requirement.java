package org.assize.framework;

import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a framework's catalogue.
 *
 * @param framework id of the framework, {@code iso27001}
 * @param id catalogue id, {@code A.5.18}
 * @param parent id of the entry above; null at the top
 * @param theme heading under which tables and charts show it
 * @param kind what grading tables distinguish; null if not assessable
 * @param when the circumstance in which it binds; null if it binds everyone in scope
 * @param under requirement of another framework, {@code nis2:Art.21(2)(a)}, under which a gap is graded where this
 *     framework does not bind; null for none
 * @param because why it cannot be assessed; null if it can
 * @param note what a practitioner must know
 * @param unjudged why facts cannot judge it although an auditor can; null if they can
 * @param evidence what an auditor typically asks for; null if not assessable
 * @param source place in the catalogue
 */
public record Requirement(
        String framework,
        String id,
        String title,
        @Nullable String parent,
        String theme,
        @Nullable String kind,
        @Nullable String when,
        @Nullable String under,
        @Nullable String because,
        @Nullable String note,
        @Nullable String unjudged,
        @Nullable String evidence,
        Source source) {

    /** The circumstance that always holds. */
    public static final String ALWAYS = "always";

    /** The circumstance in which it binds; {@link #ALWAYS} if it binds everyone in scope. */
    public String binding() {
        return when == null ? ALWAYS : when;
    }

    public boolean assessable() {
        return because == null;
    }

    /** An id as other programs write it: {@code 21.2.a} for {@code Art.21(2)(a)}; most ids are the same. */
    public static String dotted(final String id) {
        return id.replaceFirst("^Art\\.", "").replaceAll("\\(([^)]*)\\)", ".$1");
    }

    /** As registers of the client and results name it, {@code framework:id}. */
    public String ref() {
        return framework + ":" + id;
    }
}
