package org.maillage.codevelopment;

import static org.maillage.web.FormField.id;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody answers who is asked into a group: that they accept its charter, and whom of it they manage or obey. */
record JoinForm(Filled filled) {

    static final FormField<UUID> MANAGER = id("manager");
    static final FormField<UUID> MANAGED = id("managed");
    static final FormField<Boolean> SURE = FormField.check("sure");
    static final FormField<Boolean> ACCEPTS = FormField.check("accepts").must();

    private static final Fields FORM = Fields.of("codevelopment.join", MANAGER, MANAGED, SURE, ACCEPTS);

    static JoinForm empty(Map<UUID, String> others) {
        return new JoinForm(offered(FORM.empty(), others));
    }

    static JoinForm sent(MultiValueMap<String, String> sent, Map<UUID, String> others) {
        return new JoinForm(offered(FORM.sent(sent), others));
    }

    private static Filled offered(Filled filled, Map<UUID, String> others) {
        var people = others.entrySet().stream()
                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                .toList();
        return filled.offer(MANAGER, people).offer(MANAGED, people);
    }

    /** Whether it asks to go on although one manages another. */
    boolean warns() {
        return !filled.isBlank(MANAGER, MANAGED);
    }

    Mistakes check() {
        var manager = filled.get(MANAGER);
        return filled.check()
                .mistakes()
                .unless(
                        manager == null || !Objects.equals(manager, filled.get(MANAGED)),
                        "managed",
                        "codevelopment.problem.both")
                .unless(!warns() || filled.isTicked(SURE), "sure", "codevelopment.problem.line");
    }

    List<ManagerLine> lines(SignedIn me) {
        return Stream.concat(
                        filled.values(MANAGER).stream().map(it -> new ManagerLine(it, me.id())),
                        filled.values(MANAGED).stream().map(it -> new ManagerLine(me.id(), it)))
                .toList();
    }
}
