package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Consents;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.CompanionsPage.Companion;
import org.maillage.programme.cohort.CompanionsPage.Person;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SmallMaps;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together with whom a pair walks: the territories of its cohort, their pairs, and who facilitates. */
@Component
record CompanionsOverview(
        Cohorts cohorts,
        Pairs pairs,
        Addressees addressees,
        Consents consents,
        Roles roles,
        Perimeters perimeters,
        SmallMaps maps) {

    CompanionsPage page(LiveEdition edition, Rights rights) {
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> rights.cohorts().contains(it.cohort()))
                .toList();
        var facilitators = rights.cohorts().stream()
                .flatMap(it -> roles.holders(Role.FACILITATOR, it).stream())
                .map(PersonId::value)
                .toList();
        var seated = pairs.of(edition.id());
        var people = addressees.of(java.util.stream.Stream.concat(
                        facilitators.stream(), seated.stream().map(Pairs.Member::person))
                .toList());
        var shared = consents.given(Consents.Purpose.SHARE_ADDRESS, people.keySet());
        var byPlace = seated.stream()
                .filter(it -> people.containsKey(it.person()))
                .collect(Collectors.groupingBy(
                        Pairs.Member::place, Collectors.mapping(it -> people.get(it.person()), Collectors.toList())));
        var territories = places.stream().map(Place::territory).toList();
        var paths = perimeters.paths(territories);
        var spots = maps.of(territories);
        return new CompanionsPage(
                Frame.of(say("cohort.companions"), edition.title())
                        .under(edition.title(), "/desk")
                        .asPersonal(),
                edition.title(),
                people(facilitators.stream().map(people::get).toList(), shared),
                places.stream()
                        .map(it -> new Companion(
                                it.name(),
                                paths.getOrDefault(it.territory(), "/territories"),
                                spots.get(it.territory()),
                                it.structure(),
                                rights.isOf(it.id()),
                                people(byPlace.getOrDefault(it.id(), List.of()), shared)))
                        .toList());
    }

    private static List<Person> people(List<Addressee> people, Set<UUID> shared) {
        return people.stream()
                .filter(java.util.Objects::nonNull)
                .map(it -> new Person(it.name(), shared.contains(it.id().value()) ? it.email() : ""))
                .toList();
    }
}
