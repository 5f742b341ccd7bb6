package org.maillage.directory.team;

import static org.maillage.shared.Words.say;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.territory.LivedTerritories;
import org.maillage.territory.LivedTerritories.Lived;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which a territory is drawn. What was ticked stays ticked, whatever is looked for next. */
@Component
record LivedTerritoryOverview(
        LivedTerritories lived, DrawnTerritories drawnTerritories, Perimeters perimeters, SeekPlaces seekPlaces) {

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 12;

    /**
     * What the form sends.
     *
     * @param act what its button does: looks for places, shows the communes of one, takes all of it, or keeps the territory
     */
    record Sent(String name, List<String> communes, String sought, String act, int version) {

        /** The place that a button names after what it does: {@code show epci 243500741}. */
        String[] place() {
            return act.split(" ", 3);
        }
    }

    /**
     * What the page shows.
     *
     * @param places that were found, each with the words for its two buttons
     * @param ticked communes of the territory so far
     * @param others communes of the place that was opened, to be ticked
     * @param shown the name of that place
     */
    record LivedTerritoryPage(
            Frame frame,
            String path,
            Sent sent,
            List<SeekPlaces.Likely> places,
            List<LivedTerritories.Choice> ticked,
            List<LivedTerritories.Choice> others,
            String shown,
            Mistakes mistakes) {}

    /** The list of lived territories. */
    record LivedTerritoriesPage(Frame frame, List<Choice> territories) {}

    LivedTerritoriesPage list(Reader reader) {
        return new LivedTerritoriesPage(
                Frame.of(say("team.lived"), say("team.lived.lead"))
                        .in(Frame.Section.TERRITORIES)
                        .under(say("team.teams"), "/directory/teams")
                        .asPersonal(),
                drawnTerritories.of(reader).stream()
                        .map(it ->
                                new Choice("/directory/territories/" + it.id().value(), it.name()))
                        .toList());
    }

    LivedTerritoryPage page(@Nullable Lived before, Sent sent) {
        return page(before, sent, new Mistakes());
    }

    LivedTerritoryPage page(@Nullable Lived before, Sent sent, Mistakes mistakes) {
        var place = sent.place();
        var asked = place.length == 3 ? perimeters.communesOf(place[1], place[2]) : List.<String>of();
        var ticked = new LinkedHashSet<>(sent.communes());
        if (place[0].equals("all")) {
            ticked.addAll(asked);
        }
        var title = before == null ? say("team.lived.new") : before.name();
        return new LivedTerritoryPage(
                Frame.of(title, say("team.lived.lead"))
                        .in(Frame.Section.TERRITORIES)
                        .under(say("team.lived"), "/directory/territories")
                        .withScript("directory-form.js")
                        .asPersonal(),
                "/directory/territories/"
                        + (before == null ? "new" : before.id().value()),
                sent,
                sent.sought().isEmpty() ? List.of() : seekPlaces.seekPlaces(sent.sought(), MOST_PLACES),
                lived.choices(ticked),
                lived.choices(asked.stream().filter(it -> !ticked.contains(it)).toList()),
                place[0].equals("show") ? sent.sought() : "",
                mistakes);
    }

    Mistakes check(Sent sent) {
        var known = lived.choices(sent.communes());
        var same = known.isEmpty() ? java.util.Optional.<String>empty() : lived.sameAs(sent.communes());
        return new Mistakes()
                .words(sent.name(), "name", LONGEST)
                .unless(!known.isEmpty(), "commune", "team.lived.no-commune")
                .unless(
                        sent.communes().size() <= LivedTerritories.MOST_COMMUNES,
                        "commune",
                        "team.lived.too-many",
                        LivedTerritories.MOST_COMMUNES)
                .unless(
                        same.isEmpty() || same.get().equals(sent.name()),
                        "commune",
                        "team.lived.same",
                        same.orElse(""));
    }
}
