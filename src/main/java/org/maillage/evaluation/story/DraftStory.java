package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.figure.HearFigures;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.story.StoryContent.Told;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.shared.Typed;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts a story together: what was frozen where it is, else what its parts and the records say now. What a witness said is
 * added each time, so that it is gone once it was taken back.
 */
@Component
record DraftStory(StoryParts parts, StoryObjects objects, DirectoryPolicy policy) {

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
        if (told.kind() != Kind.TESTIMONY) {
            return told;
        }
        var said = testimonies.get(told.id());
        return said == null
                ? told.saying("", "", say("story.testimony.withdrawn"))
                : told.saying(said.words(), DescribeStory.quoted(said), "");
    }

    /** What the platform knows of a story, and the figures that its words may say. */
    private record Records(
            Map<What, TeamCount> counts, Map<String, Underway> underway, String team, List<SourcedFigure> figures) {}

    private Records records(ContributionStory story) {
        var counts = objects.counts(story).stream()
                .collect(Collectors.toMap(TeamCount::what, Function.identity(), (one, other) -> one));
        var team = policy.nameOf(story.team());
        return new Records(
                counts,
                objects.underway(story.team()).stream()
                        .collect(Collectors.toMap(Underway::page, Function.identity(), (one, other) -> one)),
                team,
                figures(story, parts.of(story.id()), counts, team));
    }

    private static List<SourcedFigure> figures(
            ContributionStory story, Collection<StoryPart> parts, Map<What, TeamCount> counts, String team) {
        return parts.stream()
                .flatMap(it -> switch (it.body()) {
                    case Entered entered -> Stream.of(entered.figure());
                    case Counted counted ->
                        Optional.ofNullable(counts.get(counted.what()))
                                .map(count -> DescribeStory.sourced(count, story, team))
                                .stream();
                    default -> Stream.<SourcedFigure>empty();
                })
                .toList();
    }

    /** The figures in words that no figure of a story says. */
    List<HeardFigure> unsourced(ContributionStory story, String words) {
        var heard = HearFigures.in(words, story.language());
        return heard.isEmpty()
                ? heard
                : HearFigures.without(words, story.language(), in(story.language(), () -> records(story).figures));
    }

    private StoryContent draft(ContributionStory story, Records records) {
        return new StoryContent(
                story.title(),
                DescribeStory.about(story, about(story, records), records.team),
                parts.of(story.id()).stream()
                        .map(it -> told(it, story, records))
                        .toList());
    }

    // As it is called now; what is no more keeps the name that it had.
    private static StoryObject about(ContributionStory story, Records records) {
        return named(story.about(), records);
    }

    private static StoryObject named(StoryObject object, Records records) {
        var known = records.underway.get(object.path());
        return known == null ? object : StoryObjects.of(known);
    }

    private static Told told(StoryPart part, ContributionStory story, Records records) {
        return switch (part.body()) {
            case Narrative it ->
                new Told(
                        part.id(),
                        Kind.NARRATIVE,
                        it.title(),
                        "",
                        "",
                        it.words(),
                        null,
                        List.of(),
                        null,
                        "",
                        "",
                        unsourced(story, records, Claim.NONE, it.title(), it.words()));
            case Counted it -> {
                var count = records.counts.get(it.what());
                yield new Told(
                        part.id(),
                        Kind.COUNTED,
                        DescribeStory.counted(it.what()),
                        "",
                        "",
                        "",
                        count == null ? DescribeStory.uncounted() : DescribeStory.counted(count, story, records.team),
                        List.of(),
                        null,
                        "",
                        "",
                        List.of());
            }
            case Entered it ->
                new Told(
                        part.id(),
                        Kind.FIGURE,
                        it.name(),
                        "",
                        "",
                        "",
                        DescribeStory.entered(it.figure()),
                        DescribeStory.claim(it.claim()),
                        null,
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.name()));
            case Finding it ->
                new Told(
                        part.id(),
                        Kind.FINDING,
                        "",
                        "",
                        "",
                        it.words(),
                        null,
                        DescribeStory.claim(it.claim()),
                        DescribeStory.rests(named(it.source(), records)),
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.words()));
            case Testimony it ->
                new Told(
                        part.id(),
                        Kind.TESTIMONY,
                        "",
                        "",
                        "",
                        it.words(),
                        null,
                        List.of(),
                        null,
                        DescribeStory.quoted(it),
                        it.goesOut() ? "" : say("story.testimony.kept"),
                        List.of());
            case Allied it -> {
                var object = named(it.object(), records);
                var known = records.underway.get(object.path());
                var stage = known == null ? null : known.stage();
                yield new Told(
                        part.id(),
                        Kind.ALLIANCE,
                        StoryObjects.words(object),
                        object.path(),
                        stage == null ? "" : say("alliance.stage." + Typed.key(stage)),
                        it.words(),
                        null,
                        DescribeStory.claim(it.claim()),
                        null,
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.words()));
            }
        };
    }

    private static List<String> unsourced(ContributionStory story, Records records, Claim claim, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(claim.ours(), claim.others(), claim.unproven()))
                .flatMap(it -> HearFigures.without(it, story.language(), records.figures).stream())
                .map(HeardFigure::words)
                .distinct()
                .toList();
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
