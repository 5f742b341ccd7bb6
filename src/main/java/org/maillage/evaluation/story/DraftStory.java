package org.maillage.evaluation.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maillage.account.TeamCount;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.figure.HearFigures;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.story.StoryContent.Told;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts a story together: what was frozen where it is, else what its parts and the records say now. What a witness said is
 * added each time, so that it is gone once it was taken back.
 */
@Component
record DraftStory(StoryParts parts, DescribeStoryObjects objects, DirectoryPolicy policy) {

    /** All that goes out. */
    StoryContent content(ContributionStory story) {
        var content = story.content() == null ? draft(story).with(DraftStory::goingOut) : story.content();
        var said = testimonies(story);
        return in(
                story.language(),
                () -> content.with(
                        told -> told.stream().map(it -> withWitness(it, said)).toList()));
    }

    /** All that its team sees of a draft, with what does not go out. */
    StoryContent draft(ContributionStory story) {
        return in(story.language(), () -> draft(story, records(story)));
    }

    private static List<Told> goingOut(List<Told> parts) {
        return parts.stream()
                .filter(it -> it.kind() != Kind.TESTIMONY || it.absent().isEmpty())
                .map(it -> it.kind() == Kind.TESTIMONY ? it.saying("", "", "") : it)
                .toList();
    }

    private Map<UUID, Testimony> testimonies(ContributionStory story) {
        return parts.of(story.id()).stream()
                .filter(it -> it.body() instanceof Testimony said && said.goesOut())
                .collect(Collectors.toMap(StoryPart::id, it -> (Testimony) it.body()));
    }

    private static Told withWitness(Told told, Map<UUID, Testimony> testimonies) {
        return told.kind() == Kind.TESTIMONY ? DescribeStoryPart.withWitness(told, testimonies.get(told.id())) : told;
    }

    private StoryRecords records(ContributionStory story) {
        var counts = objects.counts(story).stream()
                .collect(Collectors.toMap(TeamCount::what, Function.identity(), (one, other) -> one));
        var team = policy.nameOf(story.team());
        return new StoryRecords(
                counts,
                objects.underway(story.team()).stream()
                        .collect(Collectors.toMap(Underway::page, Function.identity(), (one, other) -> one)),
                team,
                StoryRecords.figures(story, parts.of(story.id()), counts, team));
    }

    /** The figures in words that no figure of a story says. */
    List<HeardFigure> unsourced(ContributionStory story, String words) {
        var heard = HearFigures.in(words, story.language());
        return heard.isEmpty()
                ? heard
                : HearFigures.without(
                        words,
                        story.language(),
                        in(story.language(), () -> records(story).figures()));
    }

    private StoryContent draft(ContributionStory story, StoryRecords records) {
        return new StoryContent(
                story.title(),
                DescribeStory.about(story, records.named(story.about()), records.team()),
                parts.of(story.id()).stream()
                        .map(it -> DescribeStoryPart.told(it, story, records))
                        .toList());
    }

    /** Says something in the language of a story, whoever reads it. */
    static <T> T in(Locale language, Supplier<T> said) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
