package org.maillage.directory;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.SheetFilters.Filter;
import org.maillage.shared.Folded;
import org.maillage.territory.Communes;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/** Says by what the list of the sheets of a team may be narrowed. */
@Component
public record SheetFiltersOverview(
        Teams teams, Vocabularies vocabularies, Communes communes, Circles circles, BroughtFiles files) {

    private static final int MOST_COMMUNES = 500;

    /**
     * The lists to choose from, with what is asked for.
     *
     * @param path of the page that shows the list
     */
    public SheetFilters of(Team team, Asked asked, String path) {
        return new SheetFilters(
                path,
                asked,
                Stream.of(
                                filter(
                                        "seen",
                                        asked.seenBy() == null
                                                ? ""
                                                : asked.seenBy().column(),
                                        Visibility.choices()),
                                filter("profile", asked.profile(), vocabularies.choices(Field.PROFILE)),
                                filter("theme", asked.theme(), vocabularies.choices(Field.THEMES)),
                                filter("place", asked.place(), places(team.id())),
                                filter("keeper", Objects.toString(asked.keeper(), ""), members(team.id())),
                                filter("import", Objects.toString(asked.brought(), ""), files.of(team.id())),
                                new Filter(
                                        "order",
                                        say("team.sheets.order"),
                                        asked.order().key(),
                                        orders()))
                        .filter(it -> it.choices().size() > 1)
                        .toList());
    }

    private static Filter filter(String name, String chosen, List<Choice> choices) {
        return new Filter(
                name,
                say("team.sheets." + name),
                chosen,
                Stream.concat(Stream.of(new Choice("", say("team.sheets." + name + ".all"))), choices.stream())
                        .toList());
    }

    /** The members of a team, by their ids. */
    public List<Choice> members(UUID team) {
        return circles.of(Role.TEAM, team).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList();
    }

    private List<Choice> places(UUID team) {
        return communes.of(teams.communes(team, MOST_COMMUNES)).values().stream()
                .map(it -> new Choice(it.code(), it.name()))
                .sorted(Comparator.comparing(it -> Folded.of(it.words())))
                .toList();
    }

    private static List<Choice> orders() {
        return Arrays.stream(KeptSheets.Order.values())
                .map(it -> new Choice(it.key(), say("team.sheets.order." + it.key())))
                .toList();
    }
}
