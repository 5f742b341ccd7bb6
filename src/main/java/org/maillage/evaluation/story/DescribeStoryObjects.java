package org.maillage.evaluation.story;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Activity;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.SignedIn;
import org.maillage.account.TeamCount;
import org.maillage.account.TellsActivities;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.story.StoryObject.Kind;
import org.maillage.pathway.PublishedEditions;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a story can be about, tell of and rest on: asked of the modules that keep it. */
@Component
record DescribeStoryObjects(
        ObjectProvider<CountsOfTeam> counting,
        ObjectProvider<TellsUnderway> underway,
        ObjectProvider<TellsActivities> activities,
        PublishedEditions editions,
        DirectoryPolicy policy) {

    /** What the platform counts of a story’s team in its period. */
    List<TeamCount> counts(ContributionStory story) {
        return counting.orderedStream()
                .flatMap(it -> it.of(story.team(), story.from(), story.until()).stream())
                .toList();
    }

    List<Underway> underway(UUID team) {
        return underway.orderedStream().flatMap(it -> it.of(team).stream()).toList();
    }

    /** What a story of one of some teams can be about. */
    List<StoryObject> subjects(Collection<UUID> teams) {
        return Stream.of(
                        Stream.of(new StoryObject(Kind.SCHEME, "", "", null)),
                        teams.stream().flatMap(it -> allied(it).stream()),
                        editions.all().stream()
                                .map(it -> new StoryObject(
                                        Kind.EDITION, it.title().toString(), "/editions/" + it.slug(), null)))
                .flatMap(it -> it)
                .toList();
    }

    /** The alliances, partnerships and projects of a team. */
    List<StoryObject> allied(UUID team) {
        return underway(team).stream().map(DescribeStoryObjects::of).toList();
    }

    static StoryObject of(Underway it) {
        return new StoryObject(Typed.one(Kind.class, Typed.key(it.kind())).orElseThrow(), it.title(), it.page(), null);
    }

    /** What a finding of a story can rest on, of what its team has recorded in its period and the reader’s own notes. */
    List<StoryObject> sources(ContributionStory story, SignedIn me) {
        var found = new LinkedHashMap<String, StoryObject>();
        Stream.of(
                        allied(story.team()).stream(),
                        counts(story).stream().flatMap(DescribeStoryObjects::counted),
                        activities
                                .orderedStream()
                                .flatMap(it -> it.of(me, story.from()).stream())
                                .filter(it -> it.kind() == Activity.Kind.NOTE
                                        && (it.team() == null || it.team().equals(story.team()))
                                        && !it.day().isAfter(story.until()))
                                // What a note says is for the team; that there is one may be told.
                                .map(it -> new StoryObject(Kind.NOTE, say("story.note"), it.path(), it.day())))
                .flatMap(it -> it)
                .forEach(it -> found.putIfAbsent(it.path(), it));
        return List.copyOf(found.values());
    }

    // What third places hosted is meetings and projects, which are offered as such.
    private static Stream<StoryObject> counted(TeamCount count) {
        if (count.what() == TeamCount.What.HOSTED) {
            return Stream.empty();
        }
        var kind = switch (count.what()) {
            case MEETINGS, PEOPLE_MET, CREATIVITY, HOSTED -> Kind.MEETING;
            case INTRODUCTIONS -> Kind.INTRODUCTION;
            case NEEDS -> Kind.NEED;
            case IDEAS, STUDIES -> Kind.IDEA;
            case SHEETS -> Kind.SHEET;
        };
        return count.counted().stream()
                .filter(it -> !it.path().isEmpty() && !it.title().isEmpty())
                .map(it -> new StoryObject(kind, it.title(), it.path(), it.day()));
    }

    static List<Choice> choices(List<StoryObject> objects) {
        return objects.stream().map(it -> new Choice(it.key(), words(it))).toList();
    }

    /** The one that a form has chosen. */
    static Optional<StoryObject> chosen(List<StoryObject> offered, String key) {
        return offered.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** « Projet : Tournée solidaire », « Rencontre : Petit-déjeuner, 12 mars 2026 ». */
    static String words(StoryObject it) {
        if (it.kind() == Kind.SCHEME) {
            return say("story.object.scheme");
        }
        var named = say("story.object.named", say("story.object." + Typed.key(it.kind())), it.name());
        var onDay = it.day();
        return onDay == null ? named : say("story.object.day", named, day(onDay));
    }

    List<Choice> teams(Collection<UUID> teams) {
        return teams.stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(java.util.Comparator.comparing(Choice::words))
                .toList();
    }
}
