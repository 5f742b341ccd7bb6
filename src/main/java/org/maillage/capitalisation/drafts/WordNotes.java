package org.maillage.capitalisation.drafts;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Reads what the notes of a text of Word say, without how they say it. */
final class WordNotes implements SafeXml.Reads {

    private final String file;
    private final Map<String, String> said;
    private String id = "";
    private Paragraph words = new Paragraph();
    private boolean reading;

    /** @param said where notes are put, by their file and id */
    WordNotes(String file, Map<String, String> said) {
        this.file = file;
        this.said = said;
    }

    @Override
    public boolean opens(String name, XMLStreamReader at) {
        switch (name) {
            case "footnote", "endnote" -> {
                id = SafeXml.attribute(at, "id");
                words = new Paragraph();
            }
            case "t" -> reading = true;
            case "tab", "br" -> words.add(" ", false);
            default -> {}
        }
        return !name.equals("del") && !name.equals("Fallback") && !name.equals("instrText");
    }

    @Override
    public void says(String letters) {
        if (reading) {
            words.add(letters, false);
        }
    }

    @Override
    public void closes(String name) {
        switch (name) {
            case "t" -> reading = false;
            case "p" -> words.add(" ", false);
            case "footnote", "endnote" -> said.put(file + " " + id, words.markdown());
            default -> {}
        }
    }
}
