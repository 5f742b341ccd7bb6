package org.maillage.publishing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.shared.Text;
import org.maillage.shared.Words;

/** The words of the trade, each explained once: the file {@code content/glossary.yaml}. */
record Glossary(List<Term> terms) {

    /**
     * A word of the trade.
     *
     * @param key its anchor on the page
     * @param sources keys of the documents that it is explained from, see {@link About.Source}; empty where Maillage explains it
     */
    record Term(String key, Text name, Text words, List<String> sources) {}

    static Glossary read() {
        return new Glossary(ContentFile.list(ContentFile.read("content/glossary.yaml"), "terms").stream()
                .map(Glossary::term)
                .toList());
    }

    private static Term term(Map<?, ?> entry) {
        return new Term(
                ContentFile.word(entry, "key"),
                ContentFile.text(entry, "name"),
                ContentFile.text(entry, "words"),
                ContentFile.words(entry, "sources"));
    }

    /** The terms by the alphabet of the reader. */
    List<Term> byAlphabet() {
        var collator = Collator.getInstance(Words.language());
        collator.setStrength(Collator.PRIMARY);
        return terms.stream()
                .sorted(Comparator.comparing(it -> it.name().toString(), collator))
                .toList();
    }
}
