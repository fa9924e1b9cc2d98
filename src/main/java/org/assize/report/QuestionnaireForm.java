package org.assize.report;

import org.assize.content.Questionnaire;

/** A kind of file in which a questionnaire is handed out and comes back filled in. */
public interface QuestionnaireForm {

    /** Ending of the file's name, without the dot. */
    String name();

    /** The file; questions in order, nothing answered. */
    byte[] write(Questionnaire questionnaire);
}
