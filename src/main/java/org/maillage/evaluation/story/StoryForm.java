package org.maillage.evaluation.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.evaluation.figure.HearFigures;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a story: what it is about, which period and whom. */
record StoryForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<String> TITLE = FormField.line("title", 160).must();
    static final FormField<String> ABOUT = FormField.readAs(
                    "about", FormField.Kind.CHOICE, 300, "web.form.choose", java.util.Optional::of, it -> it)
            .must();
    static final FormField<String> SCOPE = FormField.line("scope", 200).must();
    static final FormField<LocalDate> FROM = FormField.day("from").must();
    static final FormField<LocalDate> UNTIL = FormField.day("until").must();
    static final FormField<String> LANGUAGE = FormField.choice("language");

    private static final Fields FORM = Fields.of("story", TITLE, ABOUT, SCOPE, FROM, UNTIL, LANGUAGE, TEAM);
    private static final int MOST_DAYS = 3700;

    StoryForm {
        filled.offer(LANGUAGE, List.of(new Choice("fr", "Français"), new Choice("en", "English")));
    }

    /** A story of the scheme, over a year until today. */
    static StoryForm blank(LocalDate today, UUID team, String scope, String about) {
        return new StoryForm(FORM.empty()
                .with(TEAM, team)
                .with(ABOUT, about.isEmpty() ? Typed.key(StoryObject.Kind.SCHEME) : about)
                .with(SCOPE, scope)
                .with(LANGUAGE, Words.language().getLanguage())
                .with(FROM, today.minusYears(1).plusDays(1))
                .with(UNTIL, today));
    }

    static StoryForm of(ContributionStory story) {
        return new StoryForm(FORM.empty()
                .with(TEAM, story.team())
                .with(TITLE, story.title())
                .with(ABOUT, story.about().key())
                .with(SCOPE, story.scope())
                .with(LANGUAGE, story.language().getLanguage())
                .with(FROM, story.from())
                .with(UNTIL, story.until()));
    }

    static StoryForm sent(MultiValueMap<String, String> sent) {
        return new StoryForm(FORM.sent(sent));
    }

    StoryForm offer(List<Choice> teams, List<StoryObject> subjects) {
        filled.offer(TEAM, teams).offer(ABOUT, DescribeStoryObjects.choices(subjects));
        return this;
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var heard = HearFigures.in(filled.typed(TITLE), language());
        mistakes.unless(
                heard.isEmpty(),
                TITLE.name(),
                "story.title.figure",
                heard.isEmpty() ? "" : heard.getFirst().words());
        var from = filled.get(FROM);
        var until = filled.get(UNTIL);
        if (from == null || until == null) {
            return mistakes;
        }
        return mistakes.unless(!until.isBefore(from), UNTIL.name(), "story.until.before")
                .unless(
                        until.isBefore(from) || !until.isAfter(from.plusDays(MOST_DAYS)),
                        UNTIL.name(),
                        "story.until.far");
    }

    private Locale language() {
        return Locale.of(filled.typed(LANGUAGE).equals("en") ? "en" : "fr");
    }

    /** The story of a sound form. */
    ContributionStory story(StoryId id, UUID team, List<StoryObject> subjects) {
        return new ContributionStory(
                id,
                team,
                DescribeStoryObjects.chosen(subjects, filled.typed(ABOUT)).orElseThrow(),
                filled.typed(TITLE),
                filled.typed(SCOPE),
                language(),
                filled.must(FROM),
                filled.must(UNTIL),
                1,
                null,
                null,
                false);
    }
}
