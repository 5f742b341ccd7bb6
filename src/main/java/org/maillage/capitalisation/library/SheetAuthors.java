package org.maillage.capitalisation.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.Writers;
import org.springframework.stereotype.Component;

/** Names who has written sheets, by name and in one line; whoever has left the platform is in none. */
@Component
record SheetAuthors(Writers writers, Addressees addressees) {

    String of(SheetVersion sheet) {
        return of(List.of(sheet)).getOrDefault(sheet.sheet(), "");
    }

    /** The same of some sheets, read together. */
    Map<SheetId, String> of(List<SheetVersion> sheets) {
        var people = writers.of(sheets.stream().map(SheetVersion::sheet).toList());
        // In the order in which they come, which is by name.
        var known = addressees
                .of(people.values().stream().flatMap(List::stream).distinct().toList())
                .values();
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> known.stream()
                                .filter(name -> it.getValue().contains(name.id().value()))
                                .map(Addressee::name)
                                .collect(Collectors.joining(", "))));
    }
}
