package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The paragraphs of a part of a Word document, whose placeholders Word may have cut into several runs. */
final class WordParagraphs {

    /** Target of the processing instructions that stand where blocks come. */
    static final String MARK = "assize";

    private final Document document;
    private final List<Element> paragraphs = new ArrayList<>();

    private WordParagraphs(final Document document) {
        this.document = document;
        final NodeList all = document.getElementsByTagNameNS(WordStyles.NAMESPACE, "p");
        for (int i = 0; i < all.getLength(); i++) {
            paragraphs.add((Element) all.item(i));
        }
    }

    static WordParagraphs of(final Document document) {
        return new WordParagraphs(document);
    }

    List<String> texts() {
        return paragraphs.stream().map(WordParagraphs::text).toList();
    }

    /** Replaces placeholders inside paragraphs, and puts a mark after a paragraph that stands for a block, which goes. */
    Document filled(final Map<String, String> values) {
        for (final Element paragraph : paragraphs) {
            final String text = text(paragraph);
            final String block = DocxTemplate.block(text);
            if (block != null) {
                replace(paragraph, block);
            } else if (text.contains("{{")) {
                write(paragraph, DocxTemplate.filled(text, values));
            }
        }
        return document;
    }

    private void replace(final Element paragraph, final String block) {
        final Node parent = paragraph.getParentNode();
        parent.insertBefore(document.createProcessingInstruction(MARK, block), paragraph);
        final boolean ends =
                paragraph.getElementsByTagNameNS(WordStyles.NAMESPACE, "sectPr").getLength() > 0;
        if (ends) {
            write(paragraph, "");
        } else {
            parent.removeChild(paragraph);
        }
    }

    private static void write(final Element paragraph, final String text) {
        final List<Element> texts = runs(paragraph);
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(i == 0 ? text : "");
        }
    }

    private static String text(final Element paragraph) {
        final StringBuilder text = new StringBuilder();
        runs(paragraph).forEach(run -> text.append(run.getTextContent()));
        return text.toString();
    }

    private static List<Element> runs(final Element paragraph) {
        final List<Element> runs = new ArrayList<>();
        final NodeList all = paragraph.getElementsByTagNameNS(WordStyles.NAMESPACE, "t");
        for (int i = 0; i < all.getLength(); i++) {
            runs.add((Element) all.item(i));
        }
        return runs;
    }
}
