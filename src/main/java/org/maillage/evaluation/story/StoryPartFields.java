package org.maillage.evaluation.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.DescribeFigure;
import org.maillage.evaluation.figure.TypedNumber;
import org.maillage.evaluation.figure.Vintage;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Named;
import org.maillage.web.Fields;
import org.maillage.web.FormField;

/** The fields of the forms of parts. */
final class StoryPartFields {

    static final FormField<String> TITLE = FormField.line("title", 160);
    static final FormField<String> TOLD = FormField.text("words", 10_000).must();
    static final FormField<String> SAID = FormField.text("words", 3000).must();
    static final FormField<String> MORE = FormField.text("words", 10_000);
    static final FormField<String> OURS = FormField.text("ours", 2000);
    static final FormField<String> OTHERS = FormField.text("others", 2000);
    static final FormField<String> UNPROVEN = FormField.text("unproven", 2000);
    static final FormField<What> WHAT =
            FormField.one("what", What.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<BigDecimal> VALUE = FormField.readAs(
                    "value", FormField.Kind.LINE, 30, "story.part.value.wrong", TypedNumber::read, TypedNumber::typed)
            .must();
    static final FormField<String> UNIT = FormField.line("unit", 60);
    static final FormField<Long> OF =
            FormField.readAs("of", FormField.Kind.LINE, 15, "story.part.of.wrong", TypedNumber::whole, String::valueOf);
    static final FormField<String> SOURCE = FormField.line("source", 300).must();
    static final FormField<Vintage> VINTAGE = FormField.readAs(
                    "vintage", FormField.Kind.LINE, 80, "story.part.vintage.wrong", Vintage::read, DescribeFigure::told)
            .must();
    static final FormField<String> SCOPE = FormField.line("scope", 200).must();
    static final FormField<String> OBJECT =
            FormField.readAs("object", FormField.Kind.CHOICE, 300, "web.form.choose", Optional::of, it -> it);
    static final FormField<String> ALLY = OBJECT.must();
    static final FormField<String> DOCUMENT = FormField.line("document", 300);
    static final FormField<LocalDate> DOCUMENT_DAY = FormField.day("dated");
    static final FormField<Named> NAMED =
            FormField.one("named", Named.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> WHO = FormField.line("who", 160);
    static final FormField<LocalDate> SAID_ON = FormField.day("said").must();
    static final FormField<LocalDate> AGREED_ON = FormField.day("agreed");

    static Fields of(Kind kind) {
        return switch (kind) {
            case NARRATIVE -> Fields.of("story.part", TITLE, TOLD);
            case COUNTED -> Fields.of("story.part", WHAT);
            case FIGURE ->
                Fields.of("story.part", NAME, VALUE, UNIT, OF, SOURCE, VINTAGE, SCOPE, OURS, OTHERS, UNPROVEN);
            case FINDING -> Fields.of("story.part", TOLD, OBJECT, DOCUMENT, DOCUMENT_DAY, OURS, OTHERS, UNPROVEN);
            case TESTIMONY -> Fields.of("story.part", SAID, NAMED, WHO, SAID_ON, AGREED_ON);
            case ALLIANCE -> Fields.of("story.part", ALLY, MORE, OURS, OTHERS, UNPROVEN);
        };
    }

    private StoryPartFields() {}
}
