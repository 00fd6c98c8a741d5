#!/bin/bash
# Runs once, on an empty data volume: an account each for sidan and Temporal, each with rights on its own databases only.
set -euo pipefail

mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
CREATE USER 'sidan'@'%' IDENTIFIED BY '${SIDAN_DB_PASSWORD}';
GRANT ALL PRIVILEGES ON sidan.* TO 'sidan'@'%';
CREATE USER 'temporal'@'%' IDENTIFIED BY '${TEMPORAL_DB_PASSWORD}';
GRANT ALL PRIVILEGES ON temporal.* TO 'temporal'@'%';
GRANT ALL PRIVILEGES ON temporal_visibility.* TO 'temporal'@'%';
SQL
