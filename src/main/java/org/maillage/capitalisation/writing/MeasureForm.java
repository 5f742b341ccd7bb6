package org.maillage.capitalisation.writing;

import static org.maillage.web.FormField.line;

import java.util.UUID;
import org.maillage.capitalisation.Measures.Measure;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types of a figure among the results. */
record MeasureForm(Filled filled) {

    private static final FormField<String> WHAT = line("measured", 160).must();
    private static final FormField<String> FIGURE = line("figure", 60).must();
    private static final FormField<String> SOURCE = line("source", 300).must();

    private static final Fields FORM = Fields.of("capitalisation.figures", WHAT, FIGURE, SOURCE);

    static MeasureForm empty() {
        return new MeasureForm(FORM.empty());
    }

    static MeasureForm sent(MultiValueMap<String, String> sent) {
        return new MeasureForm(FORM.sent(sent).check());
    }

    Measure fill() {
        return new Measure(UUID.randomUUID(), filled.must(WHAT), filled.must(FIGURE), filled.must(SOURCE));
    }
}
