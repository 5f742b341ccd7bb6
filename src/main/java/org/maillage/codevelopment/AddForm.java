package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.id;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * Whom somebody would ask into a group that is formed, and whether one of it manages them or is managed by them.
 *
 * @param lines what is asked about those of the group who work where they do
 */
record AddForm(Filled filled, ManagerLinesForm lines) {

    static final FormField<UUID> PERSON = id("person").must();
    static final FormField<Boolean> SURE = FormField.check("sure");

    private static final String WORDS = "codevelopment.add";

    static AddForm empty(PeerGroupOffer offer, Set<UUID> asked) {
        return new AddForm(
                offered(Filled.empty(WORDS, List.of(PERSON, SURE)), offer, asked),
                new ManagerLinesForm(offer, Map.of()));
    }

    static AddForm sent(MultiValueMap<String, String> sent, PeerGroupOffer offer, Set<UUID> asked) {
        var chosen = sent.getOrDefault(PERSON.name(), List.of());
        var all = asked.stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
        all.addAll(chosen);
        var about = new LinkedHashMap<>(offer.colleagues(offer.chosen(all)));
        about.values().removeIf(pair -> pair.stream().noneMatch(it -> chosen.contains(it.toString())));
        var lines = new ManagerLinesForm(offer, about);
        var fields = new ArrayList<FormField<?>>(List.of(PERSON, SURE));
        fields.addAll(lines.fields());
        var filled = offered(Filled.sent(WORDS, fields, sent), offer, asked);
        lines.ask(filled);
        return new AddForm(filled, lines);
    }

    private static Filled offered(Filled filled, PeerGroupOffer offer, Set<UUID> asked) {
        return filled.offer(
                PERSON,
                offer.people().stream()
                        .filter(it -> !asked.contains(it.person()))
                        .map(it -> new Choice(
                                it.person().toString(),
                                say("codevelopment.form.person", offer.name(it.person()), it.place(), it.structure())))
                        .toList());
    }

    /** @param full whether the group has as many peers as it can */
    Mistakes check(boolean full) {
        return filled.check()
                .mistakes()
                .unless(!full, PERSON.name(), "codevelopment.proposal.full", PeerGroup.MOST)
                .unless(!warns() || filled.isTicked(SURE), SURE.name(), "codevelopment.problem.line");
    }

    List<ManagerLine> said() {
        return lines.said(filled);
    }

    boolean warns() {
        return !said().isEmpty();
    }
}
