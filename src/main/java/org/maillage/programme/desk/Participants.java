package org.maillage.programme.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Consents;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.notices.Audience;
import org.maillage.notices.Audiences;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/**
 * Those who take part in an edition, for who runs it: the pairs of the cohorts that they run and who facilitates them; for
 * leads, reviewers and partners too. Once it is over, only those who agreed to hear from it then.
 */
@Component
record Participants(
        LiveEditions editions,
        Cohorts cohorts,
        Pairs pairs,
        Roles roles,
        Policy policy,
        People people,
        Addressees addressees,
        Consents consents)
        implements Audiences {

    /** As addresses and tables name those of an edition. */
    static final String KIND = "edition";

    /**
     * Somebody who takes part.
     *
     * @param place of their pair; null for who is in none
     */
    record Participant(
            Addressee person, Role role, @Nullable Place place) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Audience> find(UUID scope, UUID writer) {
        var me = people.find(new PersonId(writer)).map(SignedIn::of);
        var edition = editions.look(List.of(scope)).stream().findFirst();
        if (me.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        var rights = policy.of(me.get(), roles.of(me.get().person()), scope);
        return rights.runsSome()
                ? Optional.of(audience(edition.get(), of(edition.get(), rights, writer)))
                : Optional.empty();
    }

    private static Audience audience(LiveEdition edition, List<Participant> all) {
        return new Audience(
                KIND,
                edition.id(),
                edition.title(),
                path(edition),
                Saying.of("desk.participants.why", edition.title()),
                all.stream()
                        .map(it -> new Audience.Member(
                                it.person().id().value(),
                                it.person().name(),
                                it.person().email(),
                                it.person().language(),
                                it.person().pace()))
                        .toList());
    }

    static String path(LiveEdition edition) {
        return edition.path() + "/participants";
    }

    /** Those who take part, the pairs by cohort and place first; the reader is not among them. */
    List<Participant> of(LiveEdition edition, Rights rights, UUID reader) {
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> rights.runs(it.cohort()))
                .collect(Collectors.toMap(Place::id, it -> it, (one, other) -> one, LinkedHashMap::new));
        var seated = pairs.of(edition.id()).stream().collect(Collectors.groupingBy(Pairs.Member::place));
        var found = new LinkedHashMap<UUID, Held>();
        places.values()
                .forEach(place -> seated.getOrDefault(place.id(), List.of())
                        .forEach(it -> found.putIfAbsent(it.person(), new Held(Role.CATALYST, place))));
        for (var cohort : cohorts.of(edition.id())) {
            if (rights.runs(cohort.id())) {
                hold(found, Role.FACILITATOR, cohort.id());
            }
        }
        if (rights.leads()) {
            hold(found, Role.REVIEWER, edition.id());
            hold(found, Role.PARTNER, edition.id());
            hold(found, Role.PARTNER, edition.programme());
        }
        found.remove(reader);
        return known(edition, found);
    }

    private void hold(Map<UUID, Held> found, Role role, UUID scope) {
        roles.holders(role, scope).forEach(it -> found.putIfAbsent(it.value(), new Held(role, null)));
    }

    private List<Participant> known(LiveEdition edition, Map<UUID, Held> found) {
        var known = addressees.of(reachable(edition, found.keySet()));
        var all = new ArrayList<Participant>();
        found.forEach((id, held) -> {
            var person = known.get(id);
            if (person != null) {
                all.add(new Participant(person, held.role, held.place));
            }
        });
        return List.copyOf(all);
    }

    /** What people agreed to for after the end holds from then on. */
    private Collection<UUID> reachable(LiveEdition edition, Collection<UUID> all) {
        return edition.isOpen() ? all : consents.given(Consents.Purpose.CONTACT_AFTER, all);
    }

    private record Held(Role role, @Nullable Place place) {}
}
