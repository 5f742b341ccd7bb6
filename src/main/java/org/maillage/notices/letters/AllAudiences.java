package org.maillage.notices.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.notices.Audience;
import org.maillage.notices.Audiences;
import org.springframework.stereotype.Component;

/** Asks the modules to whom somebody may write, whatever kind it is. */
@Component
record AllAudiences(List<Audiences> kinds) {

    boolean knows(String kind) {
        return kinds.stream().anyMatch(it -> it.kind().equals(kind));
    }

    Optional<Audience> find(String kind, UUID scope, UUID writer) {
        return kinds.stream().filter(it -> it.kind().equals(kind)).findFirst().flatMap(it -> it.find(scope, writer));
    }

    /** Those whom the author of a letter may write to now. */
    Optional<Audience> of(WrittenLetter letter) {
        return find(letter.kind(), letter.scope(), letter.author());
    }
}
