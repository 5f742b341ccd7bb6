package org.maillage.territory;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.NotFound;
import org.maillage.territory.Around.Spot;
import org.maillage.territory.ColouredOverview.Coloured;
import org.maillage.territory.Departments.Department;
import org.maillage.territory.Territories.Chosen;
import org.maillage.territory.Territories.Commune;
import org.maillage.territory.TerritoryPage.ChosenCommune;
import org.maillage.territory.TerritoryPage.Link;
import org.maillage.territory.TerritoryPage.Member;
import org.maillage.territory.TerritoryPage.Members;
import org.maillage.territory.TerritoryPage.PartRow;
import org.maillage.territory.TerritoryPage.Told;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a territory shows. */
@Component
class TerritoryOverview {

    /** Members on one page. */
    static final int PAGE = 50;

    private final Territories territories;
    private final KnownFigures figures;
    private final Around around;
    private final Departments departments;
    private final DrawTerritory drawTerritory;
    private final DescribeTerritory describeTerritory;
    private final ColouredOverview colouredOverview;
    private final BesideOverview besideOverview;
    private final List<TellsOfTerritory> tellers;

    TerritoryOverview(
            Territories territories,
            KnownFigures figures,
            Around around,
            Departments departments,
            DrawTerritory drawTerritory,
            DescribeTerritory describeTerritory,
            ColouredOverview colouredOverview,
            BesideOverview besideOverview,
            List<TellsOfTerritory> tellers) {
        this.territories = territories;
        this.figures = figures;
        this.around = around;
        this.departments = departments;
        this.drawTerritory = drawTerritory;
        this.describeTerritory = describeTerritory;
        this.colouredOverview = colouredOverview;
        this.besideOverview = besideOverview;
        this.tellers = List.copyOf(tellers);
    }

    /**
     * @param number of the page of members, from 1
     * @param commune the code of the commune that the reader came for; empty for none
     * @param figure the name of the figure that colours the map; what is none colours nothing
     */
    @Transactional(readOnly = true)
    TerritoryPage page(Kind kind, String code, int number, String commune, String figure) {
        var territory = territories.find(kind, code).orElseThrow(() -> new NotFound(kind.column(), code));
        if (number < 1 || (number > 1 && (number - 1L) * PAGE >= territory.communes())) {
            throw new NotFound("page of members", number);
        }
        var chosen = commune.isEmpty()
                ? Optional.<Chosen>empty()
                : territories.commune(commune).filter(it -> it.isIn(territory));
        var chosenCode = chosen.map(it -> it.commune().code()).orElse("");
        var spots = around.spots(territory);
        var known = figures.of(territory.id());
        var indicators = new TerritoryIndicators(territory, known);
        var coloured = colouredOverview.coloured(territory, known, figure);
        var beside = besideOverview.beside(territory);
        return new TerritoryPage(
                frame(territory, indicators),
                territory.name(),
                nature(territory),
                where(territory),
                besideOverview.across(territory),
                Optional.ofNullable(territory.leadOrganisation()).orElse(""),
                indicators.tiles(),
                chosen.map(it -> chosen(it, territory)).orElse(null),
                drawTerritory.draw(territory, spots, chosenCode, coloured.shades()),
                coloured,
                members(territory, number, chosenCode, coloured, figure),
                territory.kind() == Kind.REGION ? say("territory.parts.departments") : say("territory.parts.epci"),
                parts(territory),
                neighbours(territory, spots),
                beside.stream().map(it -> new Link(it.name(), it.path())).toList(),
                indicators.rows(beside),
                indicators.hasRates() ? say("territory.indicators.method") : "",
                tellers.stream()
                        .flatMap(it -> it.tell(kind, territory.code()).stream())
                        .map(TerritoryOverview::told)
                        .toList(),
                indicators.missing());
    }

    private static Told told(TellsOfTerritory.Part part) {
        return new Told(say(part.title()), part.lines(), part.all(), part.all().isEmpty() ? "" : say(part.more()));
    }

    private Frame frame(Territory territory, TerritoryIndicators indicators) {
        var people =
                indicators.tiles().size() > 1 ? indicators.tiles().getFirst().value() : "";
        var description = people.isEmpty()
                ? say("territory.description.uncounted", territory.name(), territory.communes())
                : say("territory.description", territory.name(), people, territory.communes());
        var frame = Frame.of(territory.name(), description).in(Frame.Section.TERRITORIES);
        if (territory.kind() != Kind.REGION && !territory.departments().isEmpty()) {
            // What lies in several is under none of them.
            var own = territory.departments().stream()
                    .map(departments::department)
                    .toList();
            var department = own.getFirst();
            if (!department.isItsRegion() && regions(own).size() == 1) {
                frame = frame.under(department.regionName(), Kind.REGION.path(department.region()));
            }
            if (territory.kind() != Kind.DEPARTMENT && own.size() == 1) {
                frame = frame.under(department.name(), department.path());
            }
        }
        return frame.withLinkedData(describeTerritory.describe(territory, where(territory)));
    }

    private static String nature(Territory territory) {
        if (territory.isOverseasCollectivity()) {
            return say("territory.kind.overseas");
        }
        return territory.nature() == null
                ? say(territory.kind().words())
                : say("territory.nature." + territory.nature());
    }

    private List<Link> where(Territory territory) {
        var own = territory.departments().stream().map(departments::department);
        return switch (territory.kind()) {
            case REGION, COMMUNE -> List.of();
            case DEPARTMENT ->
                own.filter(it -> !it.isItsRegion())
                        .map(it -> new Link(it.regionName(), Kind.REGION.path(it.region())))
                        .toList();
            case EPCI, LIVED -> own.map(it -> new Link(it.name(), it.path())).toList();
        };
    }

    private static ChosenCommune chosen(Chosen chosen, Territory territory) {
        var commune = chosen.commune();
        var lines = new ArrayList<String>();
        if (commune.people() != null && commune.year() != null) {
            lines.add(say("territory.chosen.people", count(commune.people()), String.valueOf(commune.year())));
        } else {
            lines.add(say("territory.chosen.uncounted"));
        }
        if (!commune.postalCodes().isEmpty()) {
            lines.add(say("territory.chosen.postal", String.join(", ", commune.postalCodes())));
        }
        lines.add(say("territory.chosen.code", commune.code()));
        if (!chosen.formerNames().isEmpty()) {
            lines.add(say("territory.chosen.former", String.join(", ", chosen.formerNames())));
        }
        if (chosen.epci() == null) {
            lines.add(say("territory.chosen.no-epci"));
        }
        return new ChosenCommune(commune.name(), say("territory.chosen", commune.name(), territory.name()), lines);
    }

    private Members members(Territory territory, int number, String chosen, Coloured coloured, String figure) {
        var offset = (number - 1) * PAGE;
        var rows = territories.members(territory.id(), offset, PAGE);
        var range = say(
                "territory.members.range",
                count(offset + (rows.isEmpty() ? 0 : 1)),
                count(offset + rows.size()),
                count(territory.communes()));
        return new Members(
                rows.stream().map(it -> member(it, chosen, coloured)).toList(),
                range,
                number > 1 ? page(territory, number - 1, coloured.isChosen() ? figure : "") : "",
                offset + rows.size() < territory.communes()
                        ? page(territory, number + 1, coloured.isChosen() ? figure : "")
                        : "");
    }

    private static String page(Territory territory, int number, String figure) {
        var asked = Stream.of(number == 1 ? "" : "page=" + number, figure.isEmpty() ? "" : "figure=" + figure)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
        return territory.path() + (asked.isEmpty() ? "" : "?" + asked) + "#members";
    }

    private static Member member(Commune commune, String chosen, Coloured coloured) {
        return new Member(
                commune.name(),
                Kind.COMMUNE.path(commune.code()),
                people(commune.people()),
                String.join(" ", commune.postalCodes()),
                coloured.values().getOrDefault(commune.code(), say("territory.unknown")),
                commune.code().equals(chosen));
    }

    private static String people(@Nullable Long people) {
        return people == null ? say("territory.unknown") : count(people);
    }

    private List<PartRow> parts(Territory territory) {
        return switch (territory.kind()) {
            case DEPARTMENT, REGION ->
                territories.parts(territory).stream()
                        .map(it -> new PartRow(it.name(), it.path(), count(it.communes()), people(it.people())))
                        .toList();
            case COMMUNE, EPCI, LIVED -> List.of();
        };
    }

    private List<Link> neighbours(Territory territory, List<Spot> spots) {
        return switch (territory.kind()) {
            case DEPARTMENT ->
                departments.nextTo(List.of(departments.department(territory.code()))).stream()
                        .map(it -> new Link(it.name(), it.path()))
                        .toList();
            case REGION -> regions(departments.nextTo(departments.ofRegion(territory.code())));
            case COMMUNE, EPCI, LIVED ->
                Around.nearest(territory, spots).stream()
                        .map(it -> new Link(it.name(), it.path()))
                        .toList();
        };
    }

    private static List<Link> regions(List<Department> departments) {
        return List.copyOf(new LinkedHashSet<>(departments.stream()
                .map(it -> new Link(it.regionName(), Kind.REGION.path(it.region())))
                .toList()));
    }
}
