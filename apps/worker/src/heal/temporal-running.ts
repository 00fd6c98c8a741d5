import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { PROGRESS_SIGNAL, type Progress } from '@sidan/contracts';

/** What the workflow server says of a workflow. */
export interface Running {
  isRunning(workflowId: string): Promise<boolean>;
  /** What it knows of its file; null before it knows anything. */
  knows(workflowId: string): Promise<Progress | null>;
}

export class TemporalRunning implements Running {
  constructor(private readonly client: Client) {}

  async isRunning(workflowId: string): Promise<boolean> {
    try {
      const { status } = await this.client.workflow.getHandle(workflowId).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  async knows(workflowId: string): Promise<Progress | null> {
    return await this.client.workflow.getHandle(workflowId).query<Progress | null>(PROGRESS_SIGNAL);
  }
}
