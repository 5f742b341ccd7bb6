package org.maillage.evaluation.story;

import static org.maillage.evaluation.story.StoryPartFields.AGREED_ON;
import static org.maillage.evaluation.story.StoryPartFields.DOCUMENT;
import static org.maillage.evaluation.story.StoryPartFields.DOCUMENT_DAY;
import static org.maillage.evaluation.story.StoryPartFields.MORE;
import static org.maillage.evaluation.story.StoryPartFields.NAME;
import static org.maillage.evaluation.story.StoryPartFields.NAMED;
import static org.maillage.evaluation.story.StoryPartFields.OBJECT;
import static org.maillage.evaluation.story.StoryPartFields.OF;
import static org.maillage.evaluation.story.StoryPartFields.OTHERS;
import static org.maillage.evaluation.story.StoryPartFields.OURS;
import static org.maillage.evaluation.story.StoryPartFields.SAID_ON;
import static org.maillage.evaluation.story.StoryPartFields.SCOPE;
import static org.maillage.evaluation.story.StoryPartFields.TITLE;
import static org.maillage.evaluation.story.StoryPartFields.TOLD;
import static org.maillage.evaluation.story.StoryPartFields.UNIT;
import static org.maillage.evaluation.story.StoryPartFields.UNPROVEN;
import static org.maillage.evaluation.story.StoryPartFields.VALUE;
import static org.maillage.evaluation.story.StoryPartFields.VINTAGE;
import static org.maillage.evaluation.story.StoryPartFields.WHAT;
import static org.maillage.evaluation.story.StoryPartFields.WHO;
import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Named;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a team types of a part: a form for each kind. */
record StoryPartForm(Kind kind, Filled filled, List<StoryObject> offered) {

    StoryPartForm {
        offered = List.copyOf(offered);
        switch (kind) {
            case COUNTED -> filled.offerEach(WHAT, List.copyOf(Arrays.asList(What.values())));
            case FINDING ->
                filled.offer(OBJECT, DescribeStoryObjects.choices(offered)).label(OBJECT, say("story.part.rests"));
            case ALLIANCE -> filled.offer(OBJECT, DescribeStoryObjects.choices(offered));
            case TESTIMONY -> filled.offerEach(NAMED, List.copyOf(Arrays.asList(Named.values())));
            case NARRATIVE, FIGURE -> {}
        }
    }

    static StoryPartForm empty(Kind kind, List<StoryObject> offered) {
        return new StoryPartForm(kind, StoryPartFields.of(kind).empty(), offered);
    }

    static StoryPartForm sent(Kind kind, MultiValueMap<String, String> sent, List<StoryObject> offered) {
        return new StoryPartForm(kind, StoryPartFields.of(kind).sent(sent), offered);
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
        StoryBodies.fill(form.filled, body);
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
                || DescribeStoryObjects.chosen(offered, own.key()).isPresent()) {
            return offered;
        }
        var all = new ArrayList<>(offered);
        all.addFirst(own);
        return all;
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
                .unless(!document || !filled.isBlank(DOCUMENT_DAY), DOCUMENT_DAY.name(), "story.part.dated.missing")
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
        return StoryBodies.read(kind, filled, offered);
    }
}
