package org.maillage.watch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator may set about the disk of the data folder ({@code MAILLAGE_DISK_LEAST_FREE}).
 *
 * @param leastFree how much of it must be free for the platform to take what people send
 */
@ConfigurationProperties("maillage.disk")
record DiskSettings(@DefaultValue("100MB") DataSize leastFree) {}
