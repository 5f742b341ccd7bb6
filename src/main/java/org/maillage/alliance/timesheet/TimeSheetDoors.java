package org.maillage.alliance.timesheet;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of operations and sheets. The team opens operations, and sheets once two have signed; before, a sheet is for whoever
 * worked alone. Whoever has the word of a link opens the one that waits for them.
 */
@Component
record TimeSheetDoors(Operations operations, TimeSheets sheets, SignLinks links, DirectoryPolicy policy)
        implements Doors {

    @Keeps
    Operation operation(Keys keys, SignedIn me) {
        var id = keys.id("operation");
        return marked(operations
                .find(id)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .orElseThrow(() -> new NotFound("operation", id)));
    }

    @Keeps
    ReadSheet sheet(Keys keys, SignedIn me) {
        var id = keys.id("sheet");
        var sheet = sheets.find(id).orElseThrow(() -> new NotFound("time sheet", id));
        var operation = operations.find(sheet.operation()).orElseThrow(() -> new NotFound("time sheet", id));
        var own = me.id().equals(sheet.person());
        if (!own && !(sheet.isValidated() && policy.reader(me).keeps(operation.team()))) {
            throw new NotFound("time sheet", id);
        }
        return new ReadSheet(sheet, marked(operation), own);
    }

    @Anybody
    AskedSignature asked(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        var linked = links.linked(word).orElseThrow(() -> new NotFound("time sheet", "of this link"));
        var sheet = sheets.find(linked.sheet()).orElseThrow(() -> new NotFound("time sheet", linked.sheet()));
        var operation =
                operations.find(sheet.operation()).orElseThrow(() -> new NotFound("operation", sheet.operation()));
        return new AskedSignature(word, linked, new ReadSheet(sheet, marked(operation), false));
    }

    private static Operation marked(Operation operation) {
        if (operation.example()) {
            Here.markDemonstration();
        }
        return operation;
    }
}
