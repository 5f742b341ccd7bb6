package org.maillage.watch;

import java.io.IOException;
import java.nio.file.Files;
import org.maillage.shared.Needed;
import org.maillage.shared.Settings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Room on the disk of the data folder, without which nothing can be written down. */
@Component
@Order(2)
record DiskHasRoom(Settings settings, DiskSettings disk) implements Needed {

    @Override
    public String word() {
        return "disk";
    }

    @Override
    public boolean isThere() {
        return freeBytes() >= disk.leastFree().toBytes();
    }

    long freeBytes() {
        try {
            var folder = settings.data().toAbsolutePath();
            while (!Files.exists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
