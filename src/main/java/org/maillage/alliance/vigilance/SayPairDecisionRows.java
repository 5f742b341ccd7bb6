package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.alliance.vigilance.PairDecision.Weighed;
import org.maillage.alliance.vigilance.VigilancePage.Row;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Says decisions and what they are about, in whole sentences. */
@Component
record SayPairDecisionRows(Addressees addressees) {

    /** What is open, one sentence each. */
    List<String> say(VigilancePoint point) {
        return about(point.hours(), point.roles());
    }

    private List<String> about(@Nullable Weighed hours, Collection<DecidedRole> roles) {
        var people = new HashSet<UUID>();
        roles.forEach(it -> {
            if (it.person() != null) {
                people.add(it.person());
            }
        });
        return about(hours, roles, addressees.of(people));
    }

    private static List<String> about(
            @Nullable Weighed hours, Collection<DecidedRole> roles, Map<UUID, Addressee> people) {
        var said = new ArrayList<String>();
        if (hours != null) {
            said.add(Words.say(
                    "vigilance.above",
                    day(hours.quarter().from()),
                    day(hours.quarter().until()),
                    share(hours.share()),
                    hours.threshold()));
        }
        roles.stream().map(it -> role(it, people)).forEach(said::add);
        return said;
    }

    /** How much of it was operating: in per cent where there is enough of it, and always of how much. */
    static String share(OperatorShare share) {
        var operator = SpentTime.typed(share.operator());
        var all = SpentTime.typed(share.all());
        return share.isTelling()
                ? Words.say("vigilance.share.percent", operator, all, Words.decimal(share.thousandths() / 10.0, 1))
                : Words.say("vigilance.share.hours", operator, all);
    }

    private static String role(DecidedRole it, Map<UUID, Addressee> people) {
        var person = it.person() == null ? null : people.get(it.person());
        return Words.say(
                "vigilance.role." + Typed.key(it.kind()),
                person == null ? Words.say("vigilance.somebody") : person.name(),
                it.title());
    }

    List<Row> rows(List<PairDecision> decisions, LocalDate today) {
        if (decisions.stream().anyMatch(PairDecision::example)) {
            Here.markDemonstration();
        }
        var people = new HashSet<UUID>();
        decisions.forEach(it -> {
            people.add(Objects.requireNonNullElse(it.writer(), it.id().value()));
            it.roles().forEach(role -> {
                if (role.person() != null) {
                    people.add(role.person());
                }
            });
        });
        var known = addressees.of(people);
        return decisions.stream().map(it -> row(it, known, today)).toList();
    }

    private static Row row(PairDecision it, Map<UUID, Addressee> people, LocalDate today) {
        var writer = it.writer() == null ? null : people.get(it.writer());
        return new Row(
                Words.say("vigilance.choice." + Typed.key(it.choice())),
                Words.say(
                        "vigilance.decided",
                        day(it.decidedOn()),
                        writer == null ? Words.say("vigilance.somebody") : writer.name()),
                it.reason(),
                it.other(),
                Words.say(it.standsOn(today) ? "vigilance.stands" : "vigilance.stood", day(it.reviewOn())),
                it.standsOn(today),
                about(it.hours(), it.roles(), people),
                VigilanceController.VIGILANCE + "/" + it.id().value() + "/show",
                it.shownToTeam(),
                it.shownToProgramme());
    }
}
