package org.maillage.evaluation.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.figure.TypedNumber;
import org.maillage.evaluation.figure.Vintage;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Named;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a team types of a part: a form for each kind. */
record StoryPartForm(Kind kind, Filled filled, List<StoryObject> offered) {

    private static final FormField<String> TITLE = FormField.line("title", 160);
    private static final FormField<String> TOLD =
            FormField.text("words", 10_000).must();
    private static final FormField<String> SAID = FormField.text("words", 3000).must();
    private static final FormField<String> MORE = FormField.text("words", 10_000);
    private static final FormField<String> OURS = FormField.text("ours", 2000);
    private static final FormField<String> OTHERS = FormField.text("others", 2000);
    private static final FormField<String> UNPROVEN = FormField.text("unproven", 2000);
    private static final FormField<What> WHAT =
            FormField.one("what", What.class).drawnAs(FormField.Kind.RADIO).must();
    private static final FormField<String> NAME = FormField.line("name", 160).must();
    private static final FormField<BigDecimal> VALUE = FormField.readAs(
                    "value", FormField.Kind.LINE, 30, "story.part.value.wrong", TypedNumber::read, TypedNumber::typed)
            .must();
    private static final FormField<String> UNIT = FormField.line("unit", 60);
    private static final FormField<Long> OF =
            FormField.readAs("of", FormField.Kind.LINE, 15, "story.part.of.wrong", TypedNumber::whole, String::valueOf);
    private static final FormField<String> SOURCE =
            FormField.line("source", 300).must();
    private static final FormField<Vintage> VINTAGE = FormField.readAs(
                    "vintage", FormField.Kind.LINE, 80, "story.part.vintage.wrong", Vintage::read, Vintage::told)
            .must();
    private static final FormField<String> SCOPE = FormField.line("scope", 200).must();
    private static final FormField<String> OBJECT = key("object");
    private static final FormField<String> ALLY = key("object").must();
    private static final FormField<String> DOCUMENT = FormField.line("document", 300);
    private static final FormField<LocalDate> DOCUMENT_DAY = FormField.day("document-day");
    private static final FormField<Named> NAMED =
            FormField.one("named", Named.class).drawnAs(FormField.Kind.RADIO).must();
    private static final FormField<String> WHO = FormField.line("who", 160);
    private static final FormField<LocalDate> SAID_ON = FormField.day("said-on").must();
    private static final FormField<LocalDate> AGREED_ON = FormField.day("agreed-on");

    private static FormField<String> key(String name) {
        return FormField.readAs(name, FormField.Kind.CHOICE, 300, "web.form.choose", Optional::of, it -> it);
    }

    private static Fields fields(Kind kind) {
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

    StoryPartForm {
        offered = List.copyOf(offered);
        switch (kind) {
            case COUNTED -> filled.offerEach(WHAT, List.copyOf(Arrays.asList(What.values())));
            case FINDING, ALLIANCE -> filled.offer(OBJECT, StoryObjects.choices(offered));
            case TESTIMONY -> filled.offerEach(NAMED, List.copyOf(Arrays.asList(Named.values())));
            case NARRATIVE, FIGURE -> {}
        }
    }

    static StoryPartForm empty(Kind kind, List<StoryObject> offered) {
        return new StoryPartForm(kind, fields(kind).empty(), offered);
    }

    static StoryPartForm sent(Kind kind, MultiValueMap<String, String> sent, List<StoryObject> offered) {
        return new StoryPartForm(kind, fields(kind).sent(sent), offered);
    }

    /** The form of a figure that was heard in words. */
    static StoryPartForm of(HeardFigure heard, String scope) {
        var form = empty(Kind.FIGURE, List.of());
        var of = heard.of();
        form.filled.with(VALUE, heard.value()).with(UNIT, heard.unit()).with(SCOPE, scope);
        if (of != null) {
            form.filled.with(OF, of.longValue());
        }
        return form;
    }

    static StoryPartForm of(Body body, List<StoryObject> offered) {
        var form = empty(body.kind(), withOwn(body, offered));
        var filled = form.filled;
        switch (body) {
            case Narrative it -> filled.with(TITLE, it.title()).with(TOLD, it.words());
            case Counted it -> filled.with(WHAT, it.what());
            case Entered it -> {
                var figure = it.figure();
                filled.with(NAME, it.name())
                        .with(VALUE, figure.value())
                        .with(UNIT, figure.unit())
                        .with(OF, figure.of())
                        .with(SOURCE, figure.source())
                        .with(VINTAGE, figure.vintage())
                        .with(SCOPE, figure.scope());
                form.fill(it.claim());
            }
            case Finding it -> {
                filled.with(TOLD, it.words());
                if (it.source().kind() == StoryObject.Kind.DOCUMENT) {
                    filled.with(DOCUMENT, it.source().name())
                            .with(DOCUMENT_DAY, it.source().day());
                } else {
                    filled.with(OBJECT, it.source().key());
                }
                form.fill(it.claim());
            }
            case Testimony it ->
                filled.with(SAID, it.words())
                        .with(NAMED, it.named())
                        .with(WHO, it.who())
                        .with(SAID_ON, it.saidOn())
                        .with(AGREED_ON, it.agreedOn());
            case Allied it -> {
                filled.with(ALLY, it.object().key()).with(MORE, it.words());
                form.fill(it.claim());
            }
        }
        return form;
    }

    /** What is offered, with what a part has chosen already even if it is no more. */
    static List<StoryObject> withOwn(Body body, List<StoryObject> offered) {
        var own = switch (body) {
            case Finding it -> it.source();
            case Allied it -> it.object();
            default -> null;
        };
        if (own == null
                || own.path().isEmpty()
                || StoryObjects.chosen(offered, own.key()).isPresent()) {
            return offered;
        }
        var all = new ArrayList<>(offered);
        all.addFirst(own);
        return all;
    }

    private void fill(Claim claim) {
        filled.with(OURS, claim.ours()).with(OTHERS, claim.others()).with(UNPROVEN, claim.unproven());
    }

    private Claim claim() {
        return new Claim(filled.typed(OURS), filled.typed(OTHERS), filled.typed(UNPROVEN));
    }

    /** Checks it; in its words no figure may hide that the story does not say with its source. */
    StoryPartForm check(LocalDate today, Function<String, List<HeardFigure>> unsourced) {
        filled.check();
        switch (kind) {
            case FIGURE -> checkFigure(today);
            case FINDING -> checkSource(today);
            case TESTIMONY -> checkWitness(today);
            case NARRATIVE, COUNTED, ALLIANCE -> {}
        }
        for (var field : spoken()) {
            if (filled.mistakes().at(field.name()).isEmpty()) {
                filled.mistakes().note(field.name(), DescribeStory.unsourced(unsourced.apply(filled.typed(field))));
            }
        }
        return this;
    }

    /** The fields of its own words: what a witness said is theirs. */
    private List<FormField<String>> spoken() {
        return switch (kind) {
            case NARRATIVE -> List.of(TITLE, TOLD);
            case FINDING -> List.of(TOLD, OURS, OTHERS, UNPROVEN);
            case ALLIANCE -> List.of(MORE, OURS, OTHERS, UNPROVEN);
            case FIGURE -> List.of(NAME, OURS, OTHERS, UNPROVEN);
            case COUNTED, TESTIMONY -> List.of();
        };
    }

    /** The figures that hide in it. */
    List<HeardFigure> heard(Function<String, List<HeardFigure>> unsourced) {
        return spoken().stream()
                .flatMap(it -> unsourced.apply(filled.typed(it)).stream())
                .distinct()
                .toList();
    }

    private void checkFigure(LocalDate today) {
        var of = filled.get(OF);
        var value = filled.get(VALUE);
        var percent = SourcedFigure.isPercent(filled.typed(UNIT));
        var vintage = filled.get(VINTAGE);
        filled.mistakes()
                .unless(!percent || !filled.isBlank(OF), OF.name(), "story.part.of.missing")
                .unless(
                        !percent || of == null || of >= SourcedFigure.LEAST_FOR_PERCENT,
                        OF.name(),
                        "story.part.of.few",
                        SourcedFigure.LEAST_FOR_PERCENT)
                .unless(
                        percent
                                || value == null
                                || of == null
                                || (value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(of)) <= 0),
                        VALUE.name(),
                        "story.part.value.over")
                .unless(vintage == null || !vintage.from().isAfter(today), VINTAGE.name(), "story.part.vintage.future");
    }

    private void checkSource(LocalDate today) {
        var document = !filled.isBlank(DOCUMENT);
        var onDay = filled.get(DOCUMENT_DAY);
        filled.mistakes()
                .unless(document || !filled.isBlank(OBJECT), OBJECT.name(), "story.part.object.missing")
                .unless(!document || filled.isBlank(OBJECT), DOCUMENT.name(), "story.part.document.both")
                .unless(
                        !document || !filled.isBlank(DOCUMENT_DAY),
                        DOCUMENT_DAY.name(),
                        "story.part.document-day.missing")
                .unless(onDay == null || !onDay.isAfter(today), DOCUMENT_DAY.name(), "story.part.day.future");
    }

    private void checkWitness(LocalDate today) {
        var anonymous = filled.get(NAMED) == Named.ANONYMOUS;
        var saidOn = filled.get(SAID_ON);
        var agreedOn = filled.get(AGREED_ON);
        filled.mistakes()
                .unless(anonymous || !filled.isBlank(WHO), WHO.name(), "story.part.who.missing")
                .unless(!anonymous || filled.isBlank(WHO), WHO.name(), "story.part.who.anonymous")
                .unless(saidOn == null || !saidOn.isAfter(today), SAID_ON.name(), "story.part.day.future")
                .unless(agreedOn == null || !agreedOn.isAfter(today), AGREED_ON.name(), "story.part.day.future");
    }

    /** What a sound form says. */
    Body body() {
        return switch (kind) {
            case NARRATIVE -> new Narrative(filled.typed(TITLE), filled.typed(TOLD));
            case COUNTED -> new Counted(filled.must(WHAT));
            case FIGURE ->
                new Entered(
                        filled.typed(NAME),
                        new SourcedFigure(
                                filled.must(VALUE),
                                filled.typed(UNIT),
                                filled.get(OF),
                                filled.typed(SOURCE),
                                filled.must(VINTAGE),
                                filled.typed(SCOPE)),
                        claim());
            case FINDING -> new Finding(filled.typed(TOLD), source(), claim());
            case TESTIMONY ->
                new Testimony(
                        filled.typed(SAID),
                        filled.must(NAMED),
                        filled.typed(WHO),
                        filled.must(SAID_ON),
                        filled.get(AGREED_ON));
            case ALLIANCE -> new Allied(chosen(), filled.typed(MORE), claim());
        };
    }

    private StoryObject source() {
        return filled.isBlank(DOCUMENT)
                ? chosen()
                : new StoryObject(StoryObject.Kind.DOCUMENT, filled.typed(DOCUMENT), "", filled.must(DOCUMENT_DAY));
    }

    private StoryObject chosen() {
        return StoryObjects.chosen(offered, filled.typed(OBJECT)).orElseThrow();
    }
}
