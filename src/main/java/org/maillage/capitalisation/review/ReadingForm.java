package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.capitalisation.SheetPage;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Comment;
import org.maillage.capitalisation.review.SheetReview.Mark;
import org.maillage.capitalisation.review.SheetReview.Marked;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a reader types: by section, by criterion in the complete circuit, and whether the sheet goes on. */
final class ReadingForm {

    static final FormField<String> WORDS = FormField.text("words", 4000);
    static final FormField<Answer> ANSWER =
            FormField.one("answer", Answer.class).drawnAs(FormField.Kind.RADIO).must();

    private final List<SheetPage.SectionWords> sections;
    private final List<String> criteria;
    private final Filled filled;

    private ReadingForm(List<SheetPage.SectionWords> sections, List<String> criteria, Filled filled) {
        this.sections = sections;
        this.criteria = criteria;
        this.filled = filled;
    }

    static ReadingForm empty(SheetPage sheet, CriteriaList criteria) {
        var sections = sections(sheet);
        return new ReadingForm(
                sections,
                criteria.all(),
                offered(Filled.empty("review.reading", fields(sections, criteria.all())), criteria.all()));
    }

    static ReadingForm sent(SheetPage sheet, CriteriaList criteria, MultiValueMap<String, String> sent) {
        var sections = sections(sheet);
        var form = new ReadingForm(
                sections,
                criteria.all(),
                offered(Filled.sent("review.reading", fields(sections, criteria.all()), sent), criteria.all()));
        form.check();
        return form;
    }

    private static List<SheetPage.SectionWords> sections(SheetPage sheet) {
        return sheet.chapters().stream().flatMap(it -> it.sections().stream()).toList();
    }

    private static FormField<String> comment(String section) {
        return FormField.text("comment-" + section, 2000);
    }

    private static FormField<Mark> mark(int criterion) {
        return FormField.one("mark-" + criterion, Mark.class)
                .drawnAs(FormField.Kind.RADIO)
                .must();
    }

    private static FormField<String> markWords(int criterion) {
        return FormField.line("mark-words-" + criterion, 1000);
    }

    private static List<FormField<?>> fields(List<SheetPage.SectionWords> sections, List<String> criteria) {
        var fields = new ArrayList<FormField<?>>();
        sections.forEach(it -> fields.add(comment(it.key())));
        for (var criterion = 0; criterion < criteria.size(); criterion++) {
            fields.add(mark(criterion));
            fields.add(markWords(criterion));
        }
        fields.add(WORDS);
        fields.add(ANSWER);
        return fields;
    }

    private static Filled offered(Filled filled, List<String> criteria) {
        for (var criterion = 0; criterion < criteria.size(); criterion++) {
            filled.label(mark(criterion), criteria.get(criterion))
                    .offer(
                            mark(criterion),
                            List.of(
                                    new Choice("yes", say("review.mark.yes")),
                                    new Choice("no", say("review.mark.no")),
                                    new Choice("not-relevant", say("review.mark.not-relevant"))));
        }
        return filled.offerEach(ANSWER, List.of(Answer.values()));
    }

    private void check() {
        filled.check();
        for (var criterion = 0; criterion < criteria.size(); criterion++) {
            filled.mistakes()
                    .unless(
                            filled.get(mark(criterion)) != Mark.NO
                                    || !filled.typed(markWords(criterion)).isEmpty(),
                            "mark-words-" + criterion,
                            "review.reading.no-why");
        }
        filled.mistakes()
                .unless(
                        filled.get(ANSWER) != Answer.BACK
                                || !filled.typed(WORDS).isEmpty()
                                || !comments().isEmpty(),
                        "words",
                        "review.reading.back-why");
    }

    Filled filled() {
        return filled;
    }

    /** A section, with the field for what the reader says of it. */
    record SectionField(SheetPage.SectionWords section, Drawn field) {}

    List<SectionField> sectionFields() {
        return sections.stream()
                .map(it -> new SectionField(
                        it, filled.drawn(comment(it.key()), say("review.reading.comment", it.title()), "")))
                .toList();
    }

    /** A criterion, with the field for why. */
    record CriterionFields(Drawn mark, Drawn words) {}

    List<CriterionFields> criterionFields() {
        return IntStream.range(0, criteria.size())
                .mapToObj(it -> new CriterionFields(
                        filled.drawn(mark(it), criteria.get(it), ""),
                        filled.drawn(markWords(it), say("review.reading.mark-words", it + 1), "")))
                .toList();
    }

    List<Comment> comments() {
        return sections.stream()
                .map(it -> new Comment(it.key(), filled.typed(comment(it.key()))))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    List<Marked> marks() {
        return IntStream.range(0, criteria.size())
                .mapToObj(it -> new Marked(it, filled.must(mark(it)), filled.typed(markWords(it))))
                .toList();
    }
}
