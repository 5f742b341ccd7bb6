package org.maillage.web;

/** Said by a module that takes files of people who are not signed in: nobody else has them read to the disk. */
@FunctionalInterface
public interface FilesOfStrangers {

    /** Whether who sends to an address may bring files, since it holds a secret that is known. */
    boolean takesFilesAt(String path);
}
