package org.maillage.search;

import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.findable.ReaderWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the words by which somebody finds things from the modules that know who they are. */
@Component
public record Askers(ObjectProvider<ReaderWords> modules) {

    /** Somebody with the words that they carry at this moment; a visitor for nobody. */
    public Asker of(@Nullable UUID person) {
        if (person == null) {
            return Asker.VISITOR;
        }
        var words = new HashSet<>(Asker.VISITOR.words());
        modules.forEach(it -> words.addAll(it.of(person)));
        return new Asker(person, words);
    }
}
