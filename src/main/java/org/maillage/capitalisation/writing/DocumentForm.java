package org.maillage.capitalisation.writing;

import static org.maillage.web.FormField.check;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;

import java.util.Arrays;
import java.util.List;
import org.maillage.capitalisation.SheetDocuments.People;
import org.maillage.capitalisation.SheetDocuments.SheetDocument;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody says of a document of a sheet: what it is called, and the rights of a picture before it goes out. */
record DocumentForm(SheetDocument document, Filled filled) {

    static final FormField<String> TITLE = line("title", 160).must();
    private static final FormField<String> MADE_BY = line("madeBy", 160);
    private static final FormField<People> PEOPLE = one("people", People.class).drawnAs(FormField.Kind.RADIO);
    private static final FormField<Boolean> SHOWN = check("shown");

    private static final String WORDS = "capitalisation.document";

    /** The title of one that is not there yet. */
    static Filled fresh() {
        return Filled.empty(WORDS, List.of(TITLE));
    }

    static Filled fresh(MultiValueMap<String, String> sent) {
        return Filled.sent(WORDS, List.of(TITLE), sent).check();
    }

    static DocumentForm of(SheetDocument document) {
        var filled = Filled.empty(WORDS, fields(document)).with(TITLE, document.title());
        if (document.picture()) {
            filled.with(MADE_BY, document.madeBy()).with(PEOPLE, document.people());
        }
        filled.with(SHOWN, document.shown());
        return new DocumentForm(document, offered(document, filled));
    }

    static DocumentForm sent(SheetDocument document, MultiValueMap<String, String> sent) {
        var form = new DocumentForm(
                document,
                offered(document, Filled.sent(WORDS, fields(document), sent)).check());
        var to = form.fill();
        form.filled
                .mistakes()
                .unless(
                        !to.shown() || !to.picture() || !to.madeBy().isEmpty(),
                        "madeBy",
                        "capitalisation.document.madeBy.unknown")
                .unless(!to.shown() || to.mayBeShown(), "people", "capitalisation.document.people.unknown");
        return form;
    }

    private static List<FormField<?>> fields(SheetDocument document) {
        return document.picture() ? List.of(TITLE, MADE_BY, PEOPLE, SHOWN) : List.of(TITLE, SHOWN);
    }

    private static Filled offered(SheetDocument document, Filled filled) {
        return document.picture() ? filled.offerEach(PEOPLE, Arrays.asList(People.values())) : filled;
    }

    SheetDocument fill() {
        return new SheetDocument(
                document.id(),
                document.file(),
                filled.typed(TITLE),
                document.picture(),
                document.picture() ? filled.typed(MADE_BY) : "",
                document.picture() ? filled.get(PEOPLE) : null,
                filled.isTicked(SHOWN),
                document.version());
    }
}
