package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Circle;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Pairs.Member;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.programme.cohort.CohortsPage.CohortRow;
import org.maillage.programme.cohort.CohortsPage.PlaceRow;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what those who run an edition see of its cohorts. */
@Component
record CohortsOverview(
        Cohorts cohorts,
        Pairs pairs,
        Acceptances acceptances,
        AcceptedApplications accepted,
        Addressees addressees,
        Circles circles) {

    CohortsPage page(LiveEdition edition, Rights rights, Filled form) {
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> rights.runs(it.cohort()))
                .toList();
        return new CohortsPage(
                Frame.of(say("cohort.cohorts"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition,
                say("cohort.count", places.size(), edition.placesMin(), edition.placesMax()),
                rows(edition, rights, places),
                rights.leads() ? accepted.waiting(edition.id()) : List.of(),
                rights.leads(),
                form);
    }

    private List<CohortRow> rows(LiveEdition edition, Rights rights, List<Place> places) {
        var members = pairs.of(edition.id());
        var people = addressees.of(members.stream().map(Member::person).toList());
        var bySeat = members.stream().collect(Collectors.groupingBy(Member::place));
        var noted = acceptances.of(edition.id()).stream()
                .filter(it -> it.version() == edition.noteVersion())
                .map(Acceptances.Acceptance::place)
                .collect(Collectors.toSet());
        var run = cohorts.of(edition.id()).stream()
                .filter(it -> rights.runs(it.id()))
                .toList();
        var around = circles.of(Role.FACILITATOR, run.stream().map(Cohort::id).toList());
        return run.stream()
                .map(cohort -> new CohortRow(
                        cohort,
                        around.getOrDefault(cohort.id(), Circle.EMPTY).holders().stream()
                                .map(Circle.Holder::name)
                                .toList(),
                        rights.leads() ? around.getOrDefault(cohort.id(), Circle.EMPTY) : Circle.EMPTY,
                        places.stream()
                                .filter(it -> it.cohort().equals(cohort.id()))
                                .map(it -> row(
                                        it, bySeat.getOrDefault(it.id(), List.of()), people, noted.contains(it.id())))
                                .toList()))
                .toList();
    }

    private static PlaceRow row(Place place, List<Member> seated, Map<UUID, Addressee> people, boolean noted) {
        return new PlaceRow(
                place,
                seated.stream()
                        .map(it -> people.get(it.person()))
                        .filter(Objects::nonNull)
                        .map(Addressee::name)
                        .toList(),
                seated.size() < 2,
                say(noted ? "cohort.note.accepted" : "cohort.note.waiting"));
    }
}
