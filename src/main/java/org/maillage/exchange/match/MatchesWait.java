package org.maillage.exchange.match;

import static org.maillage.shared.Words.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.match.NewMatches.New;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk what is offered anew and fits a need that somebody keeps. */
@Component
@Order(9)
record MatchesWait(NewMatches newMatches, DirectoryPolicy policy) implements Waits {

    private static final int OPENING = 90;

    @Override
    public List<Waiting> of(SignedIn me) {
        return said(fitting(me));
    }

    /** A mail may be read by others than whom it is for. */
    @Override
    public List<Waiting> inMail(SignedIn me) {
        return said(fitting(me).stream().filter(it -> !it.tellsOfPerson()).toList());
    }

    private List<New> fitting(SignedIn me) {
        var reader = policy.reader(me);
        return reader.teams().isEmpty() ? List.of() : newMatches.of(reader);
    }

    private static List<Waiting> said(List<New> all) {
        var byNeed = all.stream().collect(Collectors.groupingBy(New::need, LinkedHashMap::new, Collectors.toList()));
        return Waiting.first(
                byNeed.values().stream().map(MatchesWait::waiting).toList(),
                more -> new Waiting("/needs", say("match.waits.others", more)));
    }

    private static Waiting waiting(List<New> ofOne) {
        var it = ofOne.getFirst();
        var path = new NeedId(it.need()).path();
        var matches = path + "/matches";
        return ofOne.size() == 1
                ? new Waiting(matches, say("match.waits.one", opening(it.words()), opening(it.offered())))
                        .doneBy(new Gesture(path + "/aside/" + it.offer(), say("match.aside")))
                : new Waiting(matches, say("match.waits.several", ofOne.size(), opening(it.words())));
    }

    private static String opening(String words) {
        return Typed.opening(words.replace('\n', ' '), OPENING);
    }
}
