package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;

/**
 * What a form asks about people of one structure: whether one manages the other.
 *
 * @param pairs each under the name of its field
 */
record ManagerLinesForm(PeerGroupOffer offer, Map<String, List<UUID>> pairs) {

    /** The fields that ask. */
    List<FormField<String>> fields() {
        return pairs.keySet().stream().map(ManagerLinesForm::field).toList();
    }

    /** Gives each its label and what can be answered. */
    void ask(Filled filled) {
        pairs.forEach((name, pair) -> filled.label(
                        field(name), say("codevelopment.line", offer.name(pair.get(0)), offer.name(pair.get(1))))
                .offer(
                        field(name),
                        List.of(
                                new Choice("none", say("codevelopment.line.none")),
                                new Choice("first", manages(pair.get(0), pair.get(1))),
                                new Choice("second", manages(pair.get(1), pair.get(0))))));
    }

    private String manages(UUID manager, UUID managed) {
        return say("codevelopment.line.manages", offer.name(manager), offer.name(managed));
    }

    /** Who manages whom, as was answered. */
    List<ManagerLine> said(Filled filled) {
        return pairs.entrySet().stream()
                .flatMap(it -> switch (filled.typed(field(it.getKey()))) {
                    case "first" ->
                        Stream.of(new ManagerLine(
                                it.getValue().get(0), it.getValue().get(1)));
                    case "second" ->
                        Stream.of(new ManagerLine(
                                it.getValue().get(1), it.getValue().get(0)));
                    default -> Stream.<ManagerLine>of();
                })
                .toList();
    }

    private static FormField<String> field(String name) {
        return FormField.choice(name).drawnAs(FormField.Kind.RADIO).must();
    }
}
