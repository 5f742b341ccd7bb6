package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.capitalisation.Quote;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.Section;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody has said, as its writers type it. */
record QuoteForm(Filled filled) {

    static final FormField<String> SECTION = FormField.choice("section").must();
    static final FormField<String> WORDS =
            FormField.text("words", Quotes.LONGEST).must();
    static final FormField<String> NAME = FormField.line("name", 120).must();
    static final FormField<String> PART = FormField.line("part", 160);
    static final FormField<String> EMAIL = FormField.email("email").must();

    private static final Fields FORM = Fields.of("review.quote", SECTION, WORDS, NAME, PART, EMAIL);

    static QuoteForm empty(List<Section> sections) {
        return new QuoteForm(FORM.empty().offer(SECTION, choices(sections)));
    }

    static QuoteForm sent(MultiValueMap<String, String> sent, List<Section> sections) {
        return new QuoteForm(FORM.sent(sent).offer(SECTION, choices(sections)).check());
    }

    private static List<Choice> choices(List<Section> sections) {
        return sections.stream()
                .filter(it -> !it.leftOut() && !it.key().equals("pitch"))
                .map(it -> new Choice(it.key(), title(it)))
                .toList();
    }

    static String title(Section section) {
        return section.title().isEmpty() ? say(section.usualName()) : section.title();
    }

    Quote fill() {
        return new Quote(
                UUID.randomUUID(), filled.must(SECTION), filled.must(WORDS), filled.must(NAME), filled.typed(PART));
    }
}
